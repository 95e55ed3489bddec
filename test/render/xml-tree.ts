import { SaxesParser } from 'saxes';

/** An element of a document that a strict, namespace-aware XML parser accepted. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Its own text and that of the elements in it. */
  text: string;
  children: XmlElement[];
}

/** Parses XML 1.0 as strictly as the recommendation asks. Throws where it is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('no root element');
  return document;
}

/** The child elements of that name. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The text of the only child of that name. Throws where there is none, or another. */
export function textOf(parent: XmlElement, name: string): string {
  const found = childrenOf(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} <${name}> in <${parent.name}>`);
  return found[0]?.text ?? '';
}
