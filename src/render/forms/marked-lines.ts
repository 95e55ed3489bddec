import { type ContentElement, type ContentNode, isBlock } from './content.ts';

/** Lines with a mark before the first one, and `rest` before the others. */
export function markedLines(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}

/** A list, each item marked with a hyphen or its number; `textOf` writes what is in it. */
export function listLines(
  { name, attributes, children }: ContentElement,
  textOf: (nodes: readonly ContentNode[]) => string,
): string {
  const first = Number(attributes.start ?? 1);
  return children
    .filter(isBlock)
    .map((item, i) => {
      const mark = name === 'ul' ? '- ' : `${first + i}. `;
      return markedLines(textOf(item.children), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}
