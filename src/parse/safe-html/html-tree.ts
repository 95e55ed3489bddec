import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, parseFragment } from 'parse5';
import type { Problem } from '../../problem.ts';

/** As browsers do: what is nested deeper is no article, and would take the square of its length to read. */
const DEEPEST = 500;
/** An article has a few thousand. A short text can make a parser invent many more: each `<p>` reopens every open `<b>`. */
const MOST_ELEMENTS = 50_000;

class Tangled extends Error {}

/** The tree of a whole page, as a browser would make it; `undefined` where it is too tangled to be an article. */
export function pageTree(text: string): Root | undefined {
  return untangled((treeAdapter) => parse(text, { treeAdapter, scriptingEnabled: false }));
}

/** The tree of a piece of HTML that stands in a page's body; `undefined` where it is too tangled. */
export function fragmentTree(text: string): Root | undefined {
  return untangled((treeAdapter) => {
    const body = treeAdapter.createElement('body', html.NS.HTML, []);
    return parseFragment(body, text, { treeAdapter, scriptingEnabled: false });
  });
}

/** Says that a seed's HTML could not be made into a tree. */
export function tangledProblem(file: string): Problem {
  return {
    file,
    field: 'body',
    fault: `has HTML with elements nested more than ${DEEPEST} deep, or more than ${MOST_ELEMENTS} of them`,
    remedy: 'close its elements, or save the article alone, as Markdown or plain text',
  };
}

/** The text of a node and all that is in it, as it stands. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** The elements of a name in a tree, in order, without those within another. */
export function elementsNamed(node: Nodes, tagName: string): Element[] {
  if (node.type === 'element' && node.tagName === tagName) return [node];
  return 'children' in node ? node.children.flatMap((child) => elementsNamed(child, tagName)) : [];
}

type Adapter = typeof defaultTreeAdapter;

function untangled(read: (adapter: Adapter) => DefaultTreeAdapterTypes.Node): Root | undefined {
  try {
    const tree = fromParse5(read(boundedAdapter()));
    return tree.type === 'root' ? tree : undefined;
  } catch (error) {
    if (error instanceof Tangled) return undefined;
    throw error;
  }
}

/** parse5's own adapter, that gives up where the time or the stack would not do. */
function boundedAdapter(): Adapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...facts) {
      if (++elements > MOST_ELEMENTS) throw new Tangled();
      return defaultTreeAdapter.createElement(...facts);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new Tangled();
    },
    onItemPop() {
      depth--;
    },
  };
}
