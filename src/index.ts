import { env } from 'cloudflare:workers';
import articles from '../generated/articles.bin';
import card from '../generated/card.bin';
import words from '../generated/words.bin';
import { createApp } from './http/app.ts';
import { readPageWords } from './sentences.ts';
import { readSite } from './site.ts';
import { bundledCatalog } from './store/bundled.ts';

/** The Worker: the settings, the words and the articles that it carries, served. The only place where a store is chosen. */
export default createApp({
  site: { ...readSite({ ...env }), ...readPageWords(words) },
  catalog: bundledCatalog(articles),
  card,
  assets: env.ASSETS,
  streamOf: (length) => new FixedLengthStream(length),
  release: env.RELEASE.timestamp,
  clock: Date.now,
});
