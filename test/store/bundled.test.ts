import { packBundle } from '../../src/bundle/bundle.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { catalogContract, publication } from './catalog-contract.ts';

catalogContract('bundled', async (articles) => bundledCatalog(packBundle(publication, articles).buffer));
