import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root, RootContent } from 'hast';
import { pageIds } from '../anchors.ts';
import { textOf } from './html-tree.ts';

const HEADING = /^h[1-6]$/;
/** What can be linked to. No element that HTML reopens where it was closed in the wrong place: its id would stand there twice. */
const HOLDERS = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'table', 'caption', 'div'],
  ...[
    'section',
    'article',
    'aside',
    'figure',
    'figcaption',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'dl',
    'sup',
    'sub',
  ],
]);

/** The ids of a tree's elements, and what leads to each: an id that the author wrote, or the words of a heading, folded. */
interface Anchors {
  readonly ids: ReadonlyMap<Element, string>;
  readonly named: ReadonlyMap<string, string>;
  readonly worded: ReadonlyMap<string, string>;
}

/**
 * A tree whose headings have ids, by the rule of GitHub, which authors write links by; and so has what else its own links lead to. An
 * id that the author wrote stays, but for its punctuation, and in another element it becomes that of the one around it. A link
 * within the tree leads to such an id (`#part`), or to nothing.
 */
export function withAnchors(tree: Root): Root {
  const anchors = anchorsOf(tree);
  const anchored = <Content extends RootContent>(node: Content): Content => {
    if (node.type !== 'element') return node;
    const { id: _, name: __, ...properties } = node.properties;
    const id = anchors.ids.get(node);
    const href = node.tagName === 'a' ? ownTarget(node) : undefined;
    return {
      ...node,
      properties: {
        ...(id !== undefined && { id }),
        ...properties,
        ...(href !== undefined && { href: leadingTo(href, anchors) }),
      },
      children: node.children.map(anchored),
    };
  };
  return { type: 'root', children: tree.children.map(anchored) };
}

function anchorsOf(tree: Root): Anchors {
  const wanted = new Set(elementsIn(tree).flatMap((element) => ownTarget(element) ?? []));
  const slugger = new GithubSlugger();
  for (const id of Object.values(pageIds)) slugger.slug(id);
  const ids = new Map<Element, string>();
  const named = new Map<string, string>();
  const worded = new Map<string, string>();
  const remember = (names: Map<string, string>, name: string, id: string) => {
    if (name !== '' && !names.has(name)) names.set(name, id);
  };
  for (const element of elementsIn(tree)) {
    if (!HOLDERS.has(element.tagName)) continue;
    const isHeading = HEADING.test(element.tagName);
    const written = namesOf(element).filter((name) => isHeading || wanted.has(name));
    const own = written.find((name) => slug(name, true) !== '');
    if (own === undefined && !isHeading) continue;
    const words = textOf(element).trim();
    // What is empty will be taken out.
    if (words === '' || (own ?? slug(words)) === '') continue;
    const id = own === undefined ? slugger.slug(words) : slugger.slug(own, true);
    ids.set(element, id);
    for (const name of [...written, id]) remember(named, name, id);
    if (isHeading) remember(worded, folded(words), id);
  }
  return { ids, named, worded };
}

/** What an element is called, and what is in it but cannot be linked to: `<h2><a name="part"></a>Part</h2>`. */
function namesOf({ tagName, properties, children }: Element): string[] {
  const own = [properties.id, tagName === 'a' ? properties.name : undefined];
  const inner = children.flatMap((child) =>
    child.type === 'element' && !HOLDERS.has(child.tagName) ? namesOf(child) : [],
  );
  return [...own.flatMap((name) => (typeof name === 'string' && name ? [name] : [])), ...inner];
}

/** What a link within the tree leads to. */
function ownTarget({ tagName, properties: { href } }: Element): string | undefined {
  if (tagName !== 'a' || typeof href !== 'string' || !href.trim().startsWith('#')) return undefined;
  const name = href.trim().slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Other programs join the words of a heading otherwise than GitHub, and Obsidian writes them as they are. */
function leadingTo(name: string, { named, worded }: Anchors): string {
  const id = named.get(name) ?? worded.get(folded(name));
  return id === undefined ? '' : `#${encodeURIComponent(id)}`;
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function elementsIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}
