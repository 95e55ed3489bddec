import type { Element, Nodes, Root } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { documentProperties } from './document-properties.ts';
import { attribute, classesOf } from './element-attributes.ts';
import { savedFrom } from './saved-from.ts';

/** What a page says outside its text, as it stands. */
export interface PageFacts {
  /** `content` of every `meta`, by its `name`, `property`, `itemprop` or `http-equiv` in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The text of every JSON-LD script. */
  readonly jsonLd: readonly string[];
  readonly titleText: string;
  readonly language: string;
  readonly canonical: string;
  readonly base: string;
  /** The address that it was saved from, by a comment of the program that did. */
  readonly savedFrom: string;
  /** The names of the classes of its body: programs say there what kind of page it is. */
  readonly bodyClasses: readonly string[];
  /** The words of links to what else is under a label, as Blogger and WordPress mark them below a post. */
  readonly tags: readonly string[];
}

/** Of one `meta` no more are kept; a page may repeat it without end. */
const MOST_VALUES = 50;

/** Collects what a page says of itself, in one walk. */
export function pageFacts(page: Root): PageFacts {
  const seen: Seen = {
    metas: new Map(),
    jsonLd: [],
    title: [],
    lang: [],
    canonical: [],
    base: [],
    savedFrom: [],
    bodyClasses: [],
    tags: [],
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && Object.hasOwn(READERS, node.tagName)) READERS[node.tagName]?.(node, seen);
    if (node.type === 'comment') readComment(node.value, seen);
    // A picture has titles of its own.
    if ('children' in node && !(node.type === 'element' && node.tagName === 'svg'))
      node.children.forEach(walk);
  };
  walk(page);
  return {
    metas: seen.metas,
    jsonLd: seen.jsonLd,
    titleText: seen.title[0] ?? '',
    language: seen.lang[0] ?? '',
    canonical: seen.canonical[0] ?? '',
    base: seen.base[0] ?? '',
    savedFrom: seen.savedFrom[0] ?? '',
    bodyClasses: seen.bodyClasses,
    tags: seen.tags,
  };
}

/** What was seen so far, in the order of the page. */
type Seen = Record<
  'jsonLd' | 'title' | 'lang' | 'canonical' | 'base' | 'savedFrom' | 'bodyClasses' | 'tags',
  string[]
> & {
  readonly metas: Map<string, string[]>;
};

function readComment(comment: string, { savedFrom: addresses, metas }: Seen): void {
  const address = savedFrom(comment);
  if (address !== undefined) addresses.push(address);
  for (const [name, value] of documentProperties(comment)) addMeta(metas, name, value);
}

function addMeta(metas: Seen['metas'], name: string, value: string): void {
  metas.set(name, [...(metas.get(name) ?? []), value].slice(-MOST_VALUES));
}

/** What each element says, by its name. */
const READERS: Readonly<Record<string, (element: Element, seen: Seen) => void>> = {
  html: (element, { lang }) => lang.push(attribute(element, 'lang')),
  title: (element, { title }) => title.push(textContent(element)),
  body: (element, { bodyClasses }) => bodyClasses.push(...classesOf(element)),
  base: (element, { base }) => base.push(attribute(element, 'href')),
  script: (element, { jsonLd }) => {
    if (attribute(element, 'type') === 'application/ld+json') jsonLd.push(textContent(element));
  },
  a: (element, { tags }) => {
    if (/(?:^|\s)tag(?:\s|$)/i.test(attribute(element, 'rel'))) tags.push(textContent(element));
  },
  link: (element, { canonical }) => {
    const rels = attribute(element, 'rel').toLowerCase().split(' ');
    if (rels.includes('canonical')) canonical.push(attribute(element, 'href'));
  },
  meta: (element, { metas }) => {
    const content = attribute(element, 'content').trim();
    for (const key of ['name', 'property', 'itemProp', 'httpEquiv']) {
      const name = attribute(element, key).toLowerCase();
      if (name !== '' && content !== '') addMeta(metas, name, content);
    }
  },
};
