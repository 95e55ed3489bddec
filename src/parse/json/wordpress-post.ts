import { isNoTopic } from '../no-topic.ts';
import { fragmentTree, textContent } from '../safe-html/html-tree.ts';
import { isTable, type Table } from '../table.ts';

/** An excerpt that WordPress made ends so. */
const CUT = /(?:(?<!\s)\s+)?\[(?:…|\.{3})\]\s*$/;
const CLASS_OF_TERM = /^(?:category|tag)-(.+)$/;

/**
 * A post of WordPress's API (https://developer.wordpress.org/rest-api/reference/posts/) as other programs would have it: its texts
 * without markup but for the article's, its times in UTC, and in place of numbers the names that are beside them, if any are
 * (`?_embed`, Yoast's, or the classes of its terms). Anything else stays as it is.
 */
export function ofWordPress(object: Table): Table {
  if (!isTable(object.title) || !isTable(object.content)) return object;
  if (typeof object.title.rendered !== 'string') return object;
  const embedded = isTable(object._embedded) ? object._embedded : {};
  return {
    ...object,
    title: textOf(object.title.rendered),
    excerpt: excerptOf(object.excerpt),
    date: inUtc(object.date_gmt) ?? object.date,
    modified: inUtc(object.modified_gmt) ?? object.modified,
    author: authorsOf(object, embedded),
    categories: undefined,
    tags: termsOf(object, embedded),
    image: pictureOf(embedded),
  };
}

function textOf(html: unknown): string {
  const tree = typeof html === 'string' ? fragmentTree(html) : undefined;
  return tree ? textContent(tree).replace(/\s+/g, ' ').trim() : '';
}

/** One that needs a password is told by the table that it stands in. */
function excerptOf(excerpt: unknown): unknown {
  if (!isTable(excerpt) || excerpt.protected === true) return excerpt;
  return textOf(excerpt.rendered).replace(CUT, '…');
}

/** A time that does not say so, and for what is no date yet, of zeros. */
function inUtc(time: unknown): string | undefined {
  return typeof time === 'string' && /^[1-9]\d{3}-\d\d-\d\dT[\d:]+$/.test(time) ? `${time}Z` : undefined;
}

function authorsOf({ author, yoast_head_json: yoast }: Table, embedded: Table): unknown {
  const named = namesIn(embedded.author);
  if (named.length > 0) return named;
  if (isTable(yoast) && typeof yoast.author === 'string') return yoast.author;
  return typeof author === 'number' ? undefined : author;
}

function termsOf({ class_list: classes }: Table, embedded: Table): string[] {
  const terms = embedded['wp:term'];
  const named = Array.isArray(terms) ? terms.flatMap(namesIn) : [];
  const slugs = Array.isArray(classes)
    ? classes.flatMap((name) => CLASS_OF_TERM.exec(`${name}`)?.[1] ?? [])
    : [];
  const said = named.length > 0 ? named : slugs.map((slug) => slug.replaceAll('-', ' '));
  return [...new Set(said)].filter((name) => !isNoTopic(name));
}

function namesIn(things: unknown): string[] {
  const named = Array.isArray(things)
    ? things.map((thing) => (isTable(thing) ? textOf(thing.name) : ''))
    : [];
  return named.filter((name) => name !== '');
}

function pictureOf(embedded: Table): unknown {
  const media = embedded['wp:featuredmedia'];
  const [first] = Array.isArray(media) ? media : [];
  return isTable(first) ? first.source_url : undefined;
}
