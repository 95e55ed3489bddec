import { withoutAnchors } from '../anchors.ts';
import type { Article } from '../article.ts';
import { escapedBytes, htmlBytes } from '../escape-html.ts';
import type { FeedText } from '../site.ts';
import { absoluteHtml } from '../urls.ts';
import { correctedHtml } from './corrected-html.ts';
import { feedHtml } from './feed-html.ts';

/** The bytes of a document at most. Readers ask for it: Feedbin and validators warn or cut from some megabytes on, phones suffer before. */
const MOST_BYTES = 250_000;
/** Longer than slugs are: an article has none yet when it is measured. */
const SOME_SLUG = 'x'.repeat(100);
/** What an entry adds to its texts at most, in the wordiest format, and what stands around the entries. */
const OVERHEAD = 1_500;
/** What an element of its own adds to a name: `<category term="…"/>`, `<author><name>…</name></author>`. */
const ELEMENT = 50;
/** What stands around an enclosure's address and title: its type, its size, its duration, and their names. */
const ENCLOSURE = 250;

/** What of an article stands in feeds at its own length. */
type Measured = Pick<
  Article,
  | 'titleText'
  | 'contentHtml'
  | 'summaryText'
  | 'correctionText'
  | 'bylines'
  | 'topics'
  | 'picture'
  | 'enclosures'
  | 'placeText'
  | 'creditText'
  | 'rightsText'
  | 'canonicalUrl'
  | 'relatedText'
>;

/** How many bytes an article's entry takes at most, in the wordiest format, at an origin where feeds have so much of it. */
export function feedBytes(article: Measured, feedText: FeedText, origin = ''): number {
  const inFull = () => withoutAnchors(absoluteHtml(origin, feedHtml({ ...article, slug: SOME_SLUG })));
  const contentHtml = feedText === 'full' ? inFull() : '';
  // What the site calls a correction is a part of what is added.
  const html = correctedHtml({ ...article, contentHtml }, { text: '' });
  const { titleText, summaryText, correctionText, bylines, topics, relatedText, picture } = article;
  const { placeText, creditText, rightsText, canonicalUrl, enclosures = [] } = article;
  const named = [...bylines, ...topics, ...relatedText];
  const names = named.reduce((bytes, name) => bytes + ELEMENT + escapedBytes(name), 0);
  const media = enclosures.reduce(
    (bytes, { url, titleText = '' }) =>
      bytes + ENCLOSURE + escapedBytes(url.startsWith('/') ? origin + url : url) + escapedBytes(titleText),
    0,
  );
  const facts = [correctionText, placeText, creditText, rightsText, canonicalUrl, picture?.address];
  const texts = [titleText, summaryText, summaryText, ...facts.map((fact) => fact ?? '')];
  return texts.reduce(
    (bytes, text) => bytes + escapedBytes(text),
    OVERHEAD + names + media + htmlBytes(html),
  );
}

/**
 * How many entries a document holds, of which `sizes` has the bytes: as many as fit into `MOST_BYTES` in the wordiest
 * format, so that every format holds the same; at most `most`, and always the first.
 */
export function countThatFits(sizes: readonly number[], most: number): number {
  const end = Math.min(most, sizes.length);
  let bytes = OVERHEAD;
  for (let count = 0; count < end; count++) {
    bytes += sizes[count] as number;
    if (bytes > MOST_BYTES) return Math.max(1, count);
  }
  return end;
}
