import { packBundle, packed } from '../../src/bundle.ts';
import { bundledCatalog } from '../../src/store/bundled.ts';
import { articles, catalogContract, publication } from './catalog-contract.ts';

catalogContract('bundled', async () =>
  bundledCatalog(Uint8Array.from(Buffer.concat(packBundle(publication, articles.map(packed)))).buffer),
);
