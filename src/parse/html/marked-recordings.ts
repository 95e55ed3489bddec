import type { Element, Nodes } from 'hast';
import { type SaidRecording, saidRecordings } from '../recordings/said-recording.ts';
import { textContent } from '../safe-html/html-tree.ts';
import { attribute, listOf } from './element-attributes.ts';
import { isElsewhere } from './marked-text.ts';

const RECORDING = /\/(?:Audio|Video)Object$/;

/** The recordings that a page marks by microdata (https://schema.org/docs/gs.html#microdata_how). */
export function markedRecordings(node: Nodes): readonly SaidRecording[] {
  if (node.type === 'element') {
    if (isElsewhere(node, false)) return [];
    if (listOf(node, 'itemType').some((type) => RECORDING.test(type)))
      return saidRecordings(Object.fromEntries(propertiesIn(node).reverse()));
  }
  return 'children' in node ? node.children.flatMap(markedRecordings) : [];
}

function propertiesIn(node: Nodes): [name: string, value: string][] {
  const own =
    node.type === 'element' ? listOf(node, 'itemProp').map((name) => [name, propertyValue(node)]) : [];
  const within = 'children' in node ? node.children.flatMap(propertiesIn) : [];
  return [...(own as [string, string][]), ...within];
}

/** https://html.spec.whatwg.org/multipage/microdata.html#values */
function propertyValue(element: Element): string {
  const names = ['content', 'src', 'href', 'dateTime'];
  return names.map((name) => attribute(element, name)).find(Boolean) ?? textContent(element);
}
