import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A tag with attributes: the serializer puts each value in double quotes, and leaves none in it. */
const TAG = /<([a-z][a-z0-9]*(?: [a-z]+(?:="[^"]*")?)+)>/g;

/** A tree that is safe as HTML in which every `<` begins a tag, and every `>` behind one ends it: what looks for tags in it finds no others. */
export function writtenSafely(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } })
    .replace(TAG, (_, tag: string) => `<${tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>`)
    .replaceAll(']]>', ']]&gt;')
    .trim();
}
