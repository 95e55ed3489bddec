import { decodeHTMLStrict } from 'entities';
import { SaxesParser } from 'saxes';

/** An element of an XML document, by its name without a namespace's prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** News are a few elements deep; to read what is deeper would take the stack. */
const DEEPEST = 200;
/** Agencies write entities of HTML, though their documents declare none. */
const NAMED_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)[a-z]\w{1,30};/gi;

class Unread extends Error {}

/** The tree of an XML document; `undefined` where it is not well-formed, or too deep for news. */
export function xmlTree(text: string): XmlElement | undefined {
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Unread();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    const element: Open = { name: local(name), attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) throw new Unread();
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => open.at(-1)?.children.push(piece));
  parser.on('cdata', (piece) => open.at(-1)?.children.push(piece));
  try {
    parser.write(text.trimStart().replace(NAMED_ENTITY, decodeHTMLStrict)).close();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
  return root.children.find((child) => typeof child !== 'string');
}

/** The elements of a name in an element, at whatever depth, without those within another. */
export function elementsIn({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elementsIn(child, name);
  });
}

/** The text in an element, with its spaces as one. */
export function textIn(element: XmlElement | undefined): string {
  return element ? rawText(element).replace(/\s+/g, ' ').trim() : '';
}

/** The same as it stands. */
export function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
