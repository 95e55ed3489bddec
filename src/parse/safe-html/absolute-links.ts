import type { Element, ElementContent, Root, RootContent } from 'hast';
import { folderAddress, readFolderAddress } from '../folder-address.ts';

/** A tree whose links and pictures are all absolute, and those, as they are written, that had to go because they are relative to nothing. */
export interface AbsoluteLinks {
  readonly tree: Root;
  /** Paths of the files in the folder of seeds that it refers to, if they are there. */
  readonly refersTo: readonly string[];
  readonly lostLinks: readonly string[];
  readonly lostPictures: readonly string[];
}

/** What relative addresses in a seed are relative to. */
export interface LinkBase {
  /** The seed's path in the folder. */
  readonly file: string;
  /** The seed's address on the web, where it has one. */
  readonly baseUrl: string | undefined;
}

/** Where a piece of HTML comes from. */
export interface HtmlOrigin extends LinkBase {
  /** How this source format says what they are relative to. */
  readonly baseRemedy: string;
}

/**
 * Makes every `href` and `src` absolute: a relative one by `folderAddress`, or, where that leads out of the folder, against
 * `baseUrl`; `#part` is a part of the seed itself. A link that leads nowhere (relative to nothing, `javascript:`) leaves its text behind;
 * a picture goes.
 */
export function withAbsoluteLinks(tree: Root, base: LinkBase): AbsoluteLinks {
  const refersTo = new Set<string>();
  const targetOf = (value: unknown, allowed: RegExp) => {
    const target = absoluteAddress(value, base, allowed);
    const reference = readFolderAddress(target ?? '');
    if (reference) refersTo.add(reference.path);
    return target;
  };
  const lostLinks: string[] = [];
  const lostPictures: string[] = [];
  const absolute = (element: Element): ElementContent[] => {
    const children = element.children.flatMap(resolved);
    if (element.tagName === 'a') {
      const target = targetOf(element.properties.href, LINKS);
      if (target === 'relative') lostLinks.push(String(element.properties.href));
      if (target === undefined || target === 'relative') return children;
      return [{ ...element, properties: { ...element.properties, href: target }, children }];
    }
    if (element.tagName === 'img') {
      const target = targetOf(element.properties.src, PICTURES);
      if (target === 'relative') lostPictures.push(String(element.properties.src));
      if (target === undefined || target === 'relative') return [];
      return [{ ...element, properties: { ...element.properties, src: target } }];
    }
    return [{ ...element, children }];
  };
  const resolved = <Content extends RootContent>(node: Content): (Content | ElementContent)[] =>
    node.type === 'element' ? absolute(node) : [node];
  const children = tree.children.flatMap(resolved);
  return { tree: { type: 'root', children }, refersTo: [...refersTo], lostLinks, lostPictures };
}

/** An absolute web address as URL parsers write it; `undefined` for anything else. */
export function webAddress(text: string | undefined, baseUrl?: string): string | undefined {
  const written = text?.trim() ?? '';
  if (written === '' || written.startsWith('#')) return undefined;
  const url = URL.parse(withScheme(written), baseUrl);
  return url && PICTURES.test(url.protocol) ? url.href : undefined;
}

const PICTURES = /^https?:$/;
const LINKS = /^(?:https?|mailto):$/;

/** Where a picture or a recording is, by its address in a seed: on the web, or in the folder; `undefined` where that is not to be told. */
export function fileAddress(text: string, base: LinkBase): string | undefined {
  const address = absoluteAddress(text, base, PICTURES);
  return address === 'relative' ? undefined : address;
}

/** https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content: the file is meant. */
const PELICAN = /^(?:\{|%7B|\||%7C)(?:filename|static|attach)(?:\}|%7D|\||%7C)/i;

function absoluteAddress(value: unknown, { file, baseUrl }: LinkBase, allowed: RegExp) {
  const text = typeof value === 'string' ? value.trim().replace(PELICAN, '') : '';
  if (text.startsWith('#')) return allowed === LINKS ? folderAddress(text, file, undefined) : undefined;
  if (text === '') return undefined;
  const whole = URL.parse(withScheme(text));
  if (whole) return allowed.test(whole.protocol) ? whole.href : undefined;
  const onTheWeb = URL.parse(text, baseUrl)?.href;
  const relative = URL.canParse(text, 'https://a.invalid/') ? 'relative' : undefined;
  return folderAddress(text, file, onTheWeb) ?? onTheWeb ?? relative;
}

function withScheme(text: string): string {
  return text.startsWith('//') ? `https:${text}` : text;
}
