import { packBundle } from '../../src/bundle.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { articles, catalogContract, publication } from './catalog-contract.ts';

catalogContract('bundled', async () =>
  bundledCatalog(Uint8Array.from(packBundle(publication, articles)).buffer),
);
