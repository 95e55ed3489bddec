import type { Element, Root, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { safeText } from '../../safe-text.ts';
import { accessible } from './accessible-tree.ts';
import { withAlignment } from './cell-alignment.ts';
import { withCodeLanguage } from './code-language.ts';
import { fragmentTree } from './html-tree.ts';
import { safeElements } from './safe-elements.ts';
import { textBlocks } from './text-blocks.ts';
import { tidied } from './tidy-tree.ts';
import { writtenSafely } from './written-safely.ts';

/** Nearly everything has settled after the first; what has not after these becomes its plain text. */
const ROUNDS = 4;

/**
 * A tree with nothing but safe elements, such that it is the same when it is written and read again; `undefined` where it is too
 * tangled. Taking elements out, and putting others around some, can leave them where HTML does not allow them, and a reader would move
 * them: so do that here.
 */
export function settled(tree: Root): Root | undefined {
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
  h1: 'h2',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  article: 'div',
  section: 'div',
  main: 'div',
  aside: 'div',
  header: 'div',
  footer: 'div',
  nav: 'div',
  address: 'div',
  center: 'div',
  hgroup: 'div',
  form: 'div',
  fieldset: 'div',
  legend: 'div',
  menu: 'ul',
  dir: 'ul',
  big: 'b',
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
    properties: withCodeLanguage(tagName ?? '', withAlignment(node.tagName, properties)),
    children: node.children.map(normalised),
  };
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}
