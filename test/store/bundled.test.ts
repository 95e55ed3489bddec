import { bundledCatalog } from '../../src/store/bundled.ts';
import { packBundle } from '../fixtures/bundle.ts';
import { addresses, catalogContract, pastSlugs } from './catalog-contract.ts';

catalogContract('bundled', async (articles) => bundledCatalog(packBundle(pastSlugs, articles, addresses)));
