import type { Element, Root, RootContent } from 'hast';

const HEADING = /^h([1-6])$/;

/**
 * A tree whose headings begin at `h2`, under the page's own `h1`, and leave out no level on the way down (WCAG 2.2, 1.3.1):
 * scraped HTML chooses them by size. What was at one level below another heading stays so.
 */
export function withHeadingLevels(tree: Root): Root {
  const open: number[] = [];
  const levelled = <Content extends RootContent>(node: Content): Content => {
    if (node.type !== 'element') return node;
    const tagName = levelOf(node, open) ?? node.tagName;
    return { ...node, tagName, children: node.children.map(levelled) };
  };
  return { type: 'root', children: tree.children.map(levelled) };
}

/** Which heading it becomes; `open` has the levels of the headings that it stands under, and then its own. */
function levelOf({ tagName }: Element, open: number[]): string | undefined {
  const [, digit] = HEADING.exec(tagName) ?? [];
  if (digit === undefined) return undefined;
  while (open.length > 0 && (open.at(-1) as number) >= Number(digit)) open.pop();
  open.push(Number(digit));
  return `h${1 + open.length}`;
}
