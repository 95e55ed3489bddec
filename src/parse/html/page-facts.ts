import type { Element, Nodes, Root } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { attribute } from './element-attributes.ts';

/** What a page says outside its text, as it stands. */
export interface PageFacts {
  /** `content` of every `meta`, by its `name`, `property`, `itemprop` or `http-equiv` in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The text of every JSON-LD script. */
  readonly jsonLd: readonly string[];
  readonly titleText: string;
  readonly headlines: readonly string[];
  readonly language: string;
  readonly canonical: string;
  readonly base: string;
  /** The words of links to what else is under a label, as Blogger and WordPress mark them below a post. */
  readonly tags: readonly string[];
}

/** Collects what a page says of itself, in one walk. */
export function pageFacts(page: Root): PageFacts {
  const metas = new Map<string, string[]>();
  const all: Record<'jsonLd' | 'title' | 'h1' | 'lang' | 'canonical' | 'base' | 'tags', string[]> = {
    ...{ jsonLd: [], title: [], h1: [], lang: [], canonical: [], base: [], tags: [] },
  };
  const readers: Record<string, (element: Element) => void> = {
    html: (element) => all.lang.push(attribute(element, 'lang')),
    title: (element) => all.title.push(textContent(element)),
    base: (element) => all.base.push(attribute(element, 'href')),
    h1: (element) => all.h1.push(textContent(element)),
    script: (element) => {
      if (attribute(element, 'type') === 'application/ld+json') all.jsonLd.push(textContent(element));
    },
    a: (element) => {
      if (/(?:^|\s)tag(?:\s|$)/i.test(attribute(element, 'rel'))) all.tags.push(textContent(element));
    },
    link: (element) => {
      const rels = attribute(element, 'rel').toLowerCase().split(' ');
      if (rels.includes('canonical')) all.canonical.push(attribute(element, 'href'));
    },
    meta: (element) => {
      const content = attribute(element, 'content').trim();
      for (const key of ['name', 'property', 'itemProp', 'httpEquiv']) {
        const name = attribute(element, key).toLowerCase();
        if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content].slice(-50));
      }
    },
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && Object.hasOwn(readers, node.tagName)) readers[node.tagName]?.(node);
    // A picture has titles of its own.
    if ('children' in node && !(node.type === 'element' && node.tagName === 'svg'))
      node.children.forEach(walk);
  };
  walk(page);
  return {
    metas,
    jsonLd: all.jsonLd,
    titleText: all.title[0] ?? '',
    headlines: all.h1,
    language: all.lang[0] ?? '',
    canonical: all.canonical[0] ?? '',
    base: all.base[0] ?? '',
    tags: all.tags,
  };
}
