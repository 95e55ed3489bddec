import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A tree whose links and pictures are all absolute, and how many had to go because they are relative to nothing. */
export interface AbsoluteLinks {
  readonly tree: Root;
  readonly lostLinks: number;
  readonly lostPictures: number;
}

/**
 * Resolves every `href` and `src` against `baseUrl`. A link that leads nowhere outside the page (relative to nothing,
 * `#here`, `javascript:`) leaves its text behind; a picture goes.
 */
export function withAbsoluteLinks(tree: Root, baseUrl: string | undefined): AbsoluteLinks {
  let lostLinks = 0;
  let lostPictures = 0;
  const absolute = (element: Element): ElementContent[] => {
    const children = element.children.flatMap(resolved);
    if (element.tagName === 'a') {
      const target = targetOf(element.properties.href, baseUrl, LINKS);
      if (target === 'relative') lostLinks++;
      if (target === undefined || target === 'relative') return children;
      return [{ ...element, properties: { ...element.properties, href: target }, children }];
    }
    if (element.tagName === 'img') {
      const target = targetOf(element.properties.src, baseUrl, PICTURES);
      if (target === 'relative') lostPictures++;
      if (target === undefined || target === 'relative') return [];
      return [{ ...element, properties: { ...element.properties, src: target } }];
    }
    return [{ ...element, children }];
  };
  const resolved = <Content extends RootContent>(node: Content): (Content | ElementContent)[] =>
    node.type === 'element' ? absolute(node) : [node];
  const children = tree.children.flatMap(resolved);
  return { tree: { type: 'root', children }, lostLinks, lostPictures };
}

/** An absolute web address as URL parsers write it; `undefined` for anything else. */
export function webAddress(text: string | undefined, baseUrl?: string): string | undefined {
  const target = targetOf(text, baseUrl, PICTURES);
  return target === 'relative' ? undefined : target;
}

const PICTURES = /^https?:$/;
const LINKS = /^(?:https?|mailto):$/;

function targetOf(value: unknown, baseUrl: string | undefined, allowed: RegExp) {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.startsWith('#')) return undefined;
  const url = URL.parse(text.startsWith('//') ? `https:${text}` : text, baseUrl);
  if (url) return allowed.test(url.protocol) ? url.href : undefined;
  return URL.canParse(text, 'https://a.invalid/') ? 'relative' : undefined;
}
