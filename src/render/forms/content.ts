import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';
import { withoutEntities } from '../../entities.ts';
import { BLOCK_ELEMENTS } from '../../html-elements.ts';

/** A part of an article's HTML: text, without entities, or an element. */
export type ContentNode = string | ContentElement;

/** An element of an article's HTML, its attributes without entities. */
export interface ContentElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ContentNode[];
}

/** Reads `Article.contentHtml`, which is well-formed: it was written by a serializer, out of a closed list of elements. */
export function contentOf(html: string): readonly ContentNode[] {
  return (parse(html) as { children: Node[] }).children.flatMap(contentNode);
}

/** The text in nodes, as it stands. */
export function textContent(nodes: readonly ContentNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textContent(node.children))).join('');
}

/** How a writer writes a block, which may become several, and a line of what stands between blocks. */
export interface BlockWriter {
  readonly block: (element: ContentElement) => readonly string[];
  readonly line: (nodes: readonly ContentNode[]) => string;
}

/** The blocks of nodes, written; what stands between two blocks is one too, where it is not empty. */
export function writtenBlocks(nodes: readonly ContentNode[], writer: BlockWriter): string[] {
  const blocks: string[] = [];
  let line: ContentNode[] = [];
  const endLine = () => {
    const text = writer.line(line);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      blocks.push(...writer.block(node));
    }
  }
  endLine();
  return blocks;
}

/** Whether an element stands by itself, in paragraphs of its own. */
export function isBlock(node: ContentNode): node is ContentElement {
  return typeof node !== 'string' && BLOCK_ELEMENTS.has(node.name);
}

function contentNode(node: Node): ContentNode[] {
  if (node.type === TEXT_NODE) return node.value === '' ? [] : [withoutEntities(node.value)];
  if (node.type !== ELEMENT_NODE) return [];
  const attributes = Object.entries(node.attributes as Record<string, string>);
  return [
    {
      name: node.name,
      attributes: Object.fromEntries(attributes.map(([name, value]) => [name, withoutEntities(value)])),
      children: (node.children as Node[]).flatMap(contentNode),
    },
  ];
}
