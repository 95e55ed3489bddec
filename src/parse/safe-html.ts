import type { Element, Root, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../problem.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { type AbsoluteLinks, type LinkBase, withAbsoluteLinks } from './absolute-links.ts';
import { accessible } from './accessible-tree.ts';
import { withAnchors } from './anchors.ts';
import { withAlignment } from './cell-alignment.ts';
import { withHeadingLevels } from './heading-levels.ts';
import { fragmentTree } from './html-tree.ts';
import { withMediaLinks } from './media-links.ts';
import { safeElements } from './safe-elements.ts';
import { leadOf, listedLead, textBlocks } from './text-blocks.ts';
import { tidied } from './tidy-tree.ts';

/** Where a piece of HTML comes from. */
export interface HtmlOrigin extends LinkBase {
  /** How this source format says what they are relative to. */
  readonly baseRemedy: string;
}

/** An article's body, safe. */
export interface SafeHtml {
  readonly contentHtml: string;
  /** Paths of the files in the folder of seeds that it refers to, if they are there. */
  readonly refersTo: readonly string[];
  /** Its blocks of text, in order, as plain text. */
  readonly paragraphs: readonly string[];
  /** The same without what is code. */
  readonly prose: readonly string[];
  /** The first of them that is running text. */
  readonly lead: string | undefined;
  /** What its lists say, where it has no running text. */
  readonly listed?: string | undefined;
  readonly warnings: readonly Problem[];
}

/**
 * Makes HTML safe for a feed and a page: only what `safeElements` names, links and pictures absolute, no `h1`, no
 * `]]>`, and such that every browser reads the same from it. `undefined` where it is too tangled to be read.
 */
export function safeHtml(html: string, origin: HtmlOrigin): SafeHtml | undefined {
  const tree = fragmentTree(html);
  const links = tree && withAbsoluteLinks(withMediaLinks(withAnchors(tree)), origin);
  const settledTree = links && settled(links.tree);
  if (!settledTree) return undefined;
  const safe = withHeadingLevels(settledTree);
  const blocks = textBlocks(safe);
  return {
    contentHtml: writtenSafely(safe),
    refersTo: links.refersTo,
    paragraphs: blocks.map(({ text }) => text),
    prose: blocks.map(({ prose }) => prose),
    lead: leadOf(blocks),
    listed: listedLead(blocks),
    warnings: lostWarnings(links, origin),
  };
}

/** Nearly everything has settled after the first; what has not after these becomes its plain text. */
const ROUNDS = 4;

/**
 * Taking elements out, and putting others around some, can leave them where HTML does not allow them, and a reader would move
 * them: so do that here.
 */
function settled(tree: Root): Root | undefined {
  let safe = cleaned(tree);
  let written = writtenSafely(safe);
  for (let round = 0; round < ROUNDS; round++) {
    const read = fragmentTree(written);
    if (!read) return undefined;
    const again = cleaned(read);
    const writtenAgain = writtenSafely(again);
    if (writtenAgain === written) return again;
    safe = again;
    written = writtenAgain;
  }
  return {
    type: 'root',
    children: textBlocks(safe).map(({ text }) => element('p', [{ type: 'text', value: text }])),
  };
}

function cleaned(tree: Root): Root {
  const known: Root = { type: 'root', children: tree.children.map(normalised) };
  const safe = sanitize(known, safeElements);
  return accessible(tidied(safe.type === 'root' ? safe : { type: 'root', children: [safe as RootContent] }));
}

/** Names for what is no different in an article. The page has its own `h1`. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{
    h1: 'h2',
    strike: 's',
    tt: 'code',
    acronym: 'abbr',
    article: 'div',
    section: 'div',
    main: 'div',
    aside: 'div',
  },
  ...{ header: 'div', footer: 'div', nav: 'div', address: 'div', center: 'div', hgroup: 'div', form: 'div' },
  ...{ fieldset: 'div', legend: 'div', menu: 'ul', dir: 'ul', big: 'b' },
};

function normalised<Content extends RootContent>(node: Content): Content {
  if (node.type === 'text') return { ...node, value: safeText(node.value) };
  if (node.type !== 'element') return node;
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? safeText(value) : value,
    ]),
  );
  const tagName = Object.hasOwn(SYNONYMS, node.tagName) ? SYNONYMS[node.tagName] : node.tagName;
  return {
    ...node,
    tagName,
    properties: withAlignment(node.tagName, properties),
    children: node.children.map(normalised),
  };
}

/** A tag with attributes: the serializer puts each value in double quotes, and leaves none in it. */
const TAG = /<([a-z][a-z0-9]*(?: [a-z]+(?:="[^"]*")?)+)>/g;

/** A tree that is safe as HTML in which every `<` begins a tag, and every `>` behind one ends it: what looks for tags in it finds no others. */
export function writtenSafely(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } })
    .replace(TAG, (_, tag: string) => `<${tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>`)
    .replaceAll(']]>', ']]&gt;')
    .trim();
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** So many are named of what lies outside of the folder. */
const MOST_NAMED = 3;

function lostWarnings(
  { lostLinks, lostPictures }: AbsoluteLinks,
  { file, baseRemedy }: HtmlOrigin,
): Problem[] {
  const named = (written: readonly string[]) => {
    const addresses = [...new Set(written.map(safeLine))];
    const more = addresses.length - MOST_NAMED;
    return `${addresses.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  const links = {
    ...{ file, field: 'links', remedy: baseRemedy },
    fault: `has links that lead out of the folder of seeds, of which only the text was left: ${named(lostLinks)}`,
  };
  const pictures = {
    ...{ file, field: 'pictures' },
    fault: `shows pictures outside of the folder of seeds, which were left out: ${named(lostPictures)}`,
    remedy: `put them into the folder, or name one above with SEEDS_DIR; or ${baseRemedy}`,
  };
  return [...(lostLinks.length > 0 ? [links] : []), ...(lostPictures.length > 0 ? [pictures] : [])];
}
