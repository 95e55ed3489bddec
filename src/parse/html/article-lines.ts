import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { safeLine } from '../../safe-text.ts';

/** A line of an article's HTML: what stands in a block of its own, or before a break. */
export interface ArticleLine {
  readonly text: string;
  /** The element that it stands in: `p`, `h2`, `li`. */
  readonly within: string;
  /** Whether it is text alone: a picture is no label. */
  readonly isText: boolean;
  /** The number of its block, which holds several where breaks part them. */
  readonly block: number;
  /** Its texts, and the breaks behind it. */
  readonly nodes: readonly Nodes[];
}

/** The elements of a page that stand by themselves, a line or more each. */
export const PAGE_BLOCKS: ReadonlySet<string> = new Set([
  ...'address article aside blockquote center dd details div dl dt fieldset figcaption figure'.split(' '),
  ...'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary'.split(' '),
  ...'table tbody td th thead tr ul'.split(' '),
]);
/** What says something though it holds no text. */
const SHOWN = new Set('audio embed iframe img object picture svg video'.split(' '));

/** The lines of an article's HTML that hold text or a picture, so many at most. */
export function linesOf(tree: Root, most = Number.POSITIVE_INFINITY): ArticleLine[] {
  const lines: (ArticleLine & { nodes: Nodes[] })[] = [];
  let block = 0;
  let open: { text: string; isText: boolean; nodes: Nodes[] } = { text: '', isText: true, nodes: [] };
  const close = (within: string, end?: Element) => {
    const text = safeLine(open.text);
    const isEmpty = text === '' && open.isText;
    if (!isEmpty) lines.push({ ...open, text, within, block });
    // Breaks behind a line go where it goes.
    if (end) lines.at(-1)?.nodes.push(end);
    else block++;
    open = { text: '', isText: true, nodes: [] };
  };
  const walk = (node: Nodes, within: string): void => {
    if (lines.length >= most) return;
    if (node.type === 'text') {
      open.text += node.value;
      open.nodes.push(node);
    }
    if (node.type === 'element' && node.tagName === 'br') close(within, node);
    if (node.type === 'element' && SHOWN.has(node.tagName)) open.isText = false;
    if (!('children' in node)) return;
    const isBlock = node.type === 'element' && PAGE_BLOCKS.has(node.tagName);
    if (isBlock) close(within);
    const inside = isBlock ? node.tagName : within;
    for (const child of node.children) walk(child, inside);
    if (isBlock) close(inside);
  };
  walk(tree, 'p');
  close('p');
  return lines.slice(0, most);
}

/** The tree without these lines, and without the elements that held nothing else. */
export function withoutLines(tree: Root, lines: readonly ArticleLine[]): Root {
  const nodes = new Set<Nodes>(lines.flatMap((line) => line.nodes));
  return { ...tree, children: without(tree.children, nodes) };
}

function without<Node extends RootContent | ElementContent>(
  children: readonly Node[],
  nodes: ReadonlySet<Nodes>,
): Node[] {
  return children.flatMap((child) => {
    if (nodes.has(child)) return [];
    if (child.type !== 'element') return [child];
    const kept = without(child.children, nodes);
    const isSame =
      kept.length === child.children.length && kept.every((one, at) => one === child.children[at]);
    if (isSame) return [child];
    return kept.every(isEmpty) ? [] : [{ ...child, children: kept }];
  });
}

function isEmpty(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return true;
  return !SHOWN.has(node.tagName) && node.tagName !== 'hr' && node.children.every(isEmpty);
}
