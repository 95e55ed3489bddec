import { bundledCatalog } from '../../src/store/bundled.ts';
import { packBundle } from '../fixtures/bundle.ts';
import { addresses, catalogContract, publication } from './catalog-contract.ts';

catalogContract('bundled', async (articles) => bundledCatalog(packBundle(publication, articles, addresses)));
