import type { Root, RootContent } from 'hast';
import { anchorIds } from './anchor-ids.ts';
import { ownTarget } from './own-target.ts';

/**
 * A tree whose headings have ids, by the rule of GitHub, which authors write links by; and so has what else its own links lead to. An
 * id that the author wrote stays, but for its punctuation; in an element that cannot have one here it becomes that of the text around
 * it, or of the next. A link within the tree leads to such an id (`#part`), or to nothing.
 */
export function withAnchors(tree: Root): Root {
  const { ids, idNamed } = anchorIds(tree);
  const anchored = <Content extends RootContent>(node: Content): Content => {
    if (node.type !== 'element') return node;
    const { id: _, name: __, ...properties } = node.properties;
    const id = ids.get(node);
    const href = ownTarget(node);
    return {
      ...node,
      properties: {
        ...(id !== undefined && { id }),
        ...properties,
        ...(href !== undefined && { href: leadingTo(idNamed(href)) }),
      },
      children: node.children.map(anchored),
    };
  };
  return { type: 'root', children: tree.children.map(anchored) };
}

function leadingTo(id: string | undefined): string {
  return id === undefined ? '' : `#${encodeURIComponent(id)}`;
}
