import { bundledCatalog } from '../../src/store/bundled.ts';
import { packBundle } from '../fixtures/bundle.ts';
import { addresses, catalogContract, pastSlugs, renamed } from './catalog-contract.ts';

catalogContract('bundled', async (articles) =>
  bundledCatalog(packBundle(articles, { pastSlugs, renamed, addresses })),
);
