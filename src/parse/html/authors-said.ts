import type { Fact } from '../input.ts';
import { anyWord, BY, BY_DOER } from '../publication-words.ts';
import { authorName, unsigned } from './author-name.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { MarkedText } from './marked-text.ts';
import { MARKS } from './marks.ts';
import type { PageFacts } from './page-facts.ts';
import { isSame } from './site-name.ts';

/** `meta` elements that name an author, the ones that are written for machines first. */
const METAS = [
  ['open graph', 'article:author'],
  ['meta', 'author'],
  ['meta', 'dc.creator'],
  ['meta', 'dcterms.creator'],
  ['meta', 'dc:creator'],
  ['meta', 'parsely-author'],
  ['meta', 'sailthru.author'],
  ['meta', 'citation_author'],
  ['meta', 'byl'],
  ['meta', 'og:article:author'],
] as const;
/** WordPress tells where a post is shared who wrote it, in the language of the site: `twitter:label1` is `Verfasst von`. */
const WRITTEN_BY = new RegExp(`(?<!\\p{L})${anyWord(BY, BY_DOER)}$`, 'iu');
/** Where a page marks more names than this, it lists articles, and the first is its own. */
const MOST_AUTHORS = 5;
const NOBODY = /^(?:no author|unknown|admin(?:istrator)?|guest|drupal|wordpress)$/i;
/** An address of the web or of mail, a site: none is a person. */
const ADDRESS = /^https?:|^[\w.-]+\.[a-z]{2,}$|@/i;

/**
 * Whom a page names as its article's authors, the most trusted first; a list may be empty. Machines are told of the site where
 * there is nobody; where readers see its name as the author's, it is somebody's pen name.
 */
export function authorsSaid(
  metas: PageFacts['metas'],
  { people }: JsonLdArticle,
  marked: readonly MarkedText[],
  siteNames: readonly string[],
): Fact<readonly string[]>[] {
  const isPerson = (name: string) => !ADDRESS.test(name) && !NOBODY.test(name);
  const isSite = (name: string) => siteNames.some((site) => isSame(site, name));
  const isWritten = WRITTEN_BY.test(metas.get('twitter:label1')?.[0] ?? '');
  const told = [
    { value: people, source: 'json-ld' },
    ...METAS.map(([source, name]) => ({ value: metas.get(name) ?? [], source })),
    { value: isWritten ? (metas.get('twitter:data1') ?? []) : [], source: 'meta' },
  ];
  return [
    ...told.map(({ value, source }) => ({
      value: value.map(unsigned).filter((name) => isPerson(name) && !isSite(name)),
      source,
    })),
    ...MARKS.map((mark) => {
      const texts = marked.filter((one) => one.mark === mark).map(({ text }) => text);
      const names = [...new Set(texts.flatMap((text) => authorName(text) ?? []))].filter(isPerson);
      return { value: names.length > MOST_AUTHORS ? names.slice(0, 1) : names, source: mark };
    }),
  ];
}
