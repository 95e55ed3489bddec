import type { Root } from 'hast';
import { withoutEntities } from '../../entities.ts';
import type { Fact, Findings } from '../input.ts';
import { enclosuresIn } from '../recordings/enclosure.ts';
import { PLAYER, playersOf } from '../recordings/players.ts';
import type { SaidRecording } from '../recordings/said-recording.ts';
import { fileAddress, type LinkBase } from '../safe-html/absolute-links.ts';
import { markedRecordings } from './marked-recordings.ts';

const MARK = /\/(?:Audio|Video)Object\b/;
const PLAYER_TAG = /<(?:audio|video)\b/i;
const LINK = /<a (?:[a-z]+="[^"]*" )*?href="([^"]*)"/g;

/**
 * The sound and film of a page's article: what is said to machines of them, else what is marked, else what its text plays. A link in
 * `contentHtml` stands where a player of the article stood.
 */
export function pageEnclosures(
  { page, text }: { readonly page: Root; readonly text: string },
  said: readonly Fact<readonly SaidRecording[]>[],
  contentHtml: string,
  base: LinkBase,
): Findings['enclosures'] {
  // A page without a word of them is not walked through again.
  const marked = MARK.test(text) ? markedRecordings(page) : [];
  const players = PLAYER_TAG.test(text) ? playersOf(page) : [];
  const links = players.length > 0 ? linksIn(contentHtml) : new Set();
  const isOfText = (address: string) => links.has(fileAddress(address, base) ?? '');
  const played = players.filter(({ addresses }) => addresses.some(isOfText));
  const all = [
    ...said,
    // Of a page with more than one, most are of other articles.
    { value: marked.length === 1 ? marked : [], source: 'microdata' },
    { value: played.map(({ recording }) => recording), source: PLAYER },
  ];
  for (const { value, source } of all) {
    const enclosures = enclosuresIn(value, base, source);
    if (enclosures) return enclosures;
  }
  return undefined;
}

function linksIn(contentHtml: string): ReadonlySet<string> {
  return new Set([...contentHtml.matchAll(LINK)].map(([, href = '']) => withoutEntities(href)));
}
