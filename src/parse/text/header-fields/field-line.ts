import { AUTHOR, anyWord, DATE_LABEL, ON_DAY, PUBLISHED, TOPICS, UPDATED } from '../../publication-words.ts';

/**
 * What scrapers, archives and e-mail call the header fields that they set above a text: `Title: …`, `Author: …`. A field is a line of a name,
 * a colon and a value (https://www.rfc-editor.org/rfc/rfc5322#section-2.2). Those of `other` are known, and say nothing that an article has.
 */
const FIELD_NAMES = {
  title: 'title|headline|subject|titre|titel|t[ií]tulo|titolo|заголовок|标题|標題|タイトル|제목',
  date: `(?:date )?${anyWord(PUBLISHED)}(?: ${anyWord(ON_DAY)})?|publi(?:cation|sh) date|${anyWord(DATE_LABEL)}`,
  updated: `(?:last )?${anyWord(UPDATED)}(?: ${anyWord(ON_DAY)})?|date modified`,
  byline: `byline|by|${anyWord(AUTHOR)}`,
  sender: 'from',
  credit: 'source|publisher|publication|agency|credit|quelle|fuente|fonte|источник|来源|來源',
  place: 'place|location',
  topics: anyWord(TOPICS),
  summary: 'summary|description|abstract|excerpt|teaser',
  address: 'url|link|permalink',
  language: 'language|lang|sprache|langue|idioma|lingua|язык',
  rights: 'rights|copyright|licen[cs]e',
  status: 'status|visibility',
  draft: 'draft|private|hidden',
  body: '(?:full |article |main )?text|body|content|article|story',
  other:
    'section|length|word ?count|words|load-date|publication-type|id|doi|guid|to|cc|reply-to|sender|message-id|in-reply-to|references|mime-version|content-[\\w-]+|x-[\\w-]+|list-[\\w-]+|retrieved|accessed|downloaded|scraped(?: at| on)?',
} as const;

/** By which name the parser knows a header field, whatever its line calls it. */
export type FieldName = keyof typeof FIELD_NAMES;

const PATTERNS = Object.entries(FIELD_NAMES).map(
  ([field, forms]) => [field as FieldName, new RegExp(`^(?:${forms})$`, 'iu')] as const,
);
const LINE = /^([^:：\n]{1,30}?)\s{0,3}[:：](?:\s+(?!\s)(.*))?$/u;
/** In characters: a line that is longer is the article's, unless it is a summary, or all of the text behind its name. */
const LONGEST = 400;
const LONGEST_SUMMARY = 2000;

/** A page's address and nothing else; one of a picture or a film is no page's. */
const ADDRESS = /^https?:\/\/[^\s/][^\s/.]*\.[^\s/]+(?:\/\S*)?$/i;
const MEDIA = /\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|webm)(?:[?#]|$)/i;
/** Films and posts stand within articles, and are none. */
const NETWORK =
  /^https?:\/\/(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|bsky\.app|t\.me|spotify\.com|soundcloud\.com)(?:[/?#]|$)/i;

/** Who or where; what ends as a sentence does is said by somebody of that name: `Author: I wrote it in a year.` */
const NAMED: ReadonlySet<FieldName> = new Set(['byline', 'sender', 'credit', 'place']);
const SAID = /[?!…]["”’»]?$|(?:^|\s)\p{Ll}[\p{L}’']*\.["”’»]?$/u;

/** Reads a line of a name that is known and a value, which may be empty, or of an address alone; `undefined` for any other line. */
export function readFieldLine(line: string): { field: FieldName; value: string } | undefined {
  if (line.length > LONGEST_SUMMARY) return undefined;
  if (isAddressAlone(line)) return { field: 'address', value: line };
  const [, name = '', value = ''] = LINE.exec(line) ?? [];
  const field = PATTERNS.find(([, pattern]) => pattern.test(name))?.[0];
  const mayBeLong = field === 'summary' || field === 'body';
  if (!field || (!mayBeLong && line.length > LONGEST)) return undefined;
  const said = value.trim();
  return NAMED.has(field) && SAID.test(said) ? undefined : { field, value: said };
}

/** Whether a line is the address of a page that may be an article's, as scrapers set it above a text. */
export function isAddressAlone(line: string): boolean {
  return ADDRESS.test(line) && !MEDIA.test(line) && !NETWORK.test(line);
}
