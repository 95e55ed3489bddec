import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { textContent } from './html-tree.ts';
import { playedSources } from './played-sources.ts';

/** What plays or shows something from elsewhere: no feed may hold it, and a link says where it is. */
const MEDIA = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
const PLAYERS = new Set(['video', 'audio']);
/** Frames that are seen by nobody measure readers. */
const LARGEST_UNSEEN = 1;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;
const YOUTUBE = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/;
/** Where a link needs no paragraph of its own. */
const WITHIN_TEXT = new Set(['p', 'span', 'b', 'strong', 'i', 'em', 'td', 'th', 'li', 'dd', 'figcaption']);
const TEX = 'application/x-tex';

/**
 * A tree with links in place of embedded films, sounds and pages, the words of formulas in place of these, and the largest picture of
 * a set where no other is named. `isMeant` tells the address of a frame that belongs to the article.
 */
export function withMediaLinks(tree: Root, isMeant: (address: string) => boolean = () => true): Root {
  const toldIn =
    (parent: string) =>
    <Content extends RootContent>(node: Content): (Content | ElementContent)[] => {
      if (node.type !== 'element') return [node];
      if (MEDIA.has(node.tagName)) {
        const link = linkTo(node, isMeant);
        return WITHIN_TEXT.has(parent) ? link : link.map((child) => element('p', {}, [child]));
      }
      if (node.tagName === 'math') return [formula(node)];
      const children = node.children.flatMap(toldIn(node.tagName));
      if (node.tagName !== 'img' || node.properties.src) return [{ ...node, children }];
      const src = largestOf(node.properties.srcSet);
      return [{ ...node, properties: { ...node.properties, ...(src && { src }) }, children }];
    };
  return { type: 'root', children: tree.children.flatMap(toldIn('')) };
}

function linkTo(media: Element, isMeant: (address: string) => boolean): ElementContent[] {
  const address = addressOf(media);
  const isUnseen = [media.properties.width, media.properties.height].some(
    (size) => size !== undefined && Number.parseInt(`${size}`, 10) <= LARGEST_UNSEEN,
  );
  if (!address || OTHER_SCHEME.test(address) || isUnseen || (media.tagName === 'iframe' && !isMeant(address)))
    return [];
  const [, video] = YOUTUBE.exec(address) ?? [];
  const href = video ? `https://www.youtube.com/watch?v=${video}` : address;
  const value = `${media.properties.title ?? ''}`.trim() || fileOf(href) || hostOf(href);
  return value ? [element('a', { href }, [{ type: 'text', value }])] : [];
}

function addressOf(media: Element): string | undefined {
  if (PLAYERS.has(media.tagName)) return playedSources(media)[0]?.address;
  const own = media.properties.src ?? media.properties.data;
  return typeof own === 'string' ? own.trim() : undefined;
}

function formula(math: Element): ElementContent {
  const tex = annotation(math);
  const words = `${math.properties.alttext ?? ''}`.trim() || tex;
  return words
    ? element('code', {}, [{ type: 'text', value: words }])
    : { type: 'text', value: textContent(math) };
}

function annotation(node: Nodes): string | undefined {
  if (node.type === 'element' && node.properties.encoding === TEX) return textContent(node).trim();
  if (!('children' in node)) return undefined;
  return node.children.map(annotation).find(Boolean);
}

/** Of `a.jpg 400w, b.jpg 1200w` the last. */
function largestOf(srcSet: Properties[string]): string | undefined {
  return [srcSet].flat().join(', ').split(',').at(-1)?.trim().split(/\s/)[0] || undefined;
}

function fileOf(address: string): string | undefined {
  const [path = ''] = address.replace(/^(?:https?:)?\/\/[^/]*/, '').split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^[^.].{0,99}\.\w{2,4}$/.test(name) ? name : undefined;
}

function hostOf(address: string): string | undefined {
  return URL.parse(address.replace(/^\/\//, 'https://'))?.host;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
