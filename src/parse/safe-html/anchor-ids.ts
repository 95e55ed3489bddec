import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { pageIds } from '../../anchors.ts';
import { foldedLetters } from '../folded-text.ts';
import { textContent } from './html-tree.ts';
import { ownTarget } from './own-target.ts';

const HEADING = /^h[1-6]$/;
/** What can be linked to, of text. No element that HTML reopens where it was closed in the wrong place: its id would be there twice. */
const TEXTS = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'pre'],
  ...['sup', 'sub'],
]);
/** And what holds these. */
const HOLDERS = new Set([
  ...['div', 'section', 'article', 'aside', 'figure', 'blockquote', 'ul', 'ol', 'dl', 'table', 'tr'],
]);

/** The ids of a tree's elements, and the one that a link by some name leads to. */
export interface AnchorIds {
  readonly ids: ReadonlyMap<Element, string>;
  readonly idNamed: (name: string) => string | undefined;
}

/** The ids that the headings of a tree are to have, and what else its own links lead to: an id that the author wrote, or that of the words. */
export function anchorIds(tree: Root): AnchorIds {
  const wanted = new Set(elementsIn(tree).flatMap((element) => ownTarget(element) ?? []));
  const slugger = new GithubSlugger();
  for (const id of Object.values(pageIds)) slugger.slug(id);
  const ids = new Map<Element, string>();
  const named = new Map<string, string>();
  const worded = new Map<string, string>();
  /** What stands before a text: `<a id="part"></a>` on a line of its own. */
  let before: readonly string[] = [];

  function take(element: Element, names: readonly string[], words: string) {
    const own = names.find((name) => slug(name, true) !== '');
    if ((own ?? slug(words)) === '') return;
    const id = own === undefined ? slugger.slug(words) : slugger.slug(own, true);
    ids.set(element, id);
    remember(named, [...names, id], id);
    if (HEADING.test(element.tagName)) remember(worded, [foldedLetters(words)], id);
  }

  function look(element: Element, isInText: boolean) {
    const isText = TEXTS.has(element.tagName);
    const isHeading = HEADING.test(element.tagName);
    const written = isText ? namesIn(element) : namesOf(element);
    const names = [...written.filter((name) => isHeading || wanted.has(name)), ...before];
    if (isText || HOLDERS.has(element.tagName)) {
      const words = names.length > 0 || isHeading ? textContent(element).trim() : '';
      // What is empty will be taken out.
      before = words === '' ? names : [];
      if (words !== '') take(element, names, words);
    } else if (!isInText) before = names;
    for (const child of elementsOf(element)) look(child, isText || isInText);
  }
  for (const element of elementsOf(tree)) look(element, false);
  // Other programs join the words of a heading otherwise than GitHub, and Obsidian writes them as they are.
  return { ids, idNamed: (name) => named.get(name) ?? worded.get(foldedLetters(name)) };
}

function remember(names: Map<string, string>, written: readonly string[], id: string): void {
  for (const name of written) if (name !== '' && !names.has(name)) names.set(name, id);
}

function namesOf({ tagName, properties: { id, name } }: Element): string[] {
  return [id, tagName === 'a' ? name : undefined].flatMap((each) =>
    typeof each === 'string' && each !== '' ? [each] : [],
  );
}

/** What an element is called, and what is in it and is no text of its own: `<h2><a name="part"></a>Part</h2>`. */
function namesIn(element: Element): string[] {
  const inner = elementsOf(element).filter(({ tagName }) => !TEXTS.has(tagName) && !HOLDERS.has(tagName));
  return [...namesOf(element), ...inner.flatMap(namesIn)];
}

function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

function elementsIn(node: Root | Element): Element[] {
  return elementsOf(node).flatMap((element) => [element, ...elementsIn(element)]);
}
