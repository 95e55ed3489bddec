import type { Properties } from 'hast';

const CELLS = new Set(['td', 'th']);
const TEXT_ALIGN = /(?:^|;)\s*text-align\s*:\s*(left|center|right)\s*(?:;|$)/i;

/**
 * The properties of an element with how a cell's text is aligned, which Markdown's tables say in a style, as the attribute that
 * feeds may have.
 */
export function withAlignment(tagName: string, properties: Properties): Properties {
  if (!CELLS.has(tagName)) return properties;
  const align = TEXT_ALIGN.exec(`${properties.style ?? ''}`)?.[1] ?? properties.align;
  return align === undefined ? properties : { ...properties, align: `${align}`.toLowerCase() };
}
