import { publicationDate } from '../../dates/publication-date.ts';
import type { Fact, Findings } from '../../input.ts';
import { languageTag } from '../../language/language.ts';
import { webAddress } from '../../safe-html/absolute-links.ts';
import { agencyName } from '../dateline/agencies.ts';
import { readByline } from '../lines/byline.ts';
import type { FieldName } from './field-line.ts';

/** As it stands in what the parser tells of an article: each value stood behind its label. */
const SOURCE = 'label';

/** What header fields say of a text, but for its date: facts of the parser, by their names there. */
export function fieldFacts(values: ReadonlyMap<FieldName, string>, timeZone: string): Partial<Findings> {
  const credit = values.get('credit');
  const creditUrl = webAddress(credit);
  const topics = values.get('topics')?.split(/[,;|]/);
  const facts = {
    title: values.get('title'),
    revised: publicationDate(values.get('updated') ?? '', timeZone),
    byline: authorsIn(values.get('byline')) ?? senderIn(values.get('sender')),
    credit: credit === undefined || creditUrl ? undefined : agencyName(credit),
    place: values.get('place'),
    topics: topics?.map((topic) => topic.trim().replace(/^#/, '')).filter((topic) => topic !== ''),
    summary: values.get('summary'),
    canonicalUrl: webAddress(values.get('address')) ?? creditUrl,
    language: languageTag(values.get('language') ?? ''),
    rights: values.get('rights'),
  };
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    said.map(([name, value]): [string, Fact<unknown>] => [name, { value, source: SOURCE }]),
  );
}

function authorsIn(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const name = text.replace(/^by\s+/i, '');
  const { names = [] } = readByline(`By ${name}`) ?? {};
  if (names.length > 0) return names;
  return name.includes('@') ? senderIn(name) : [name];
}

/** `Jane Doe <jane@example.org>`, `jane at example.org (Jane Doe)`: the name alone is published. */
function senderIn(text = ''): readonly string[] | undefined {
  const name = /^"?([^"<>@]{1,80}?)"?\s{0,3}<[^<>]*>$/.exec(text)?.[1] ?? /\(([^()@]+)\)$/.exec(text)?.[1];
  return name === undefined ? undefined : [name];
}
