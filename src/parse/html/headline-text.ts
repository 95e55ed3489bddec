import type { Element, Nodes } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { classesOf } from './element-attributes.ts';

/** What programs set beside a heading, to link to it: Sphinx and MkDocs, AnchorJS, Jupyter, Docusaurus, GitHub. */
const LINK_TO_IT = new Set('headerlink header-anchor anchor-link anchorjs-link hash-link anchor'.split(' '));

const NOT_SHOWN = new Set(['style', 'script', 'svg', 'template']);

/** The text of a heading that is seen, without the sign (`¶`, `#`) of the link that leads to it. */
export function headlineText(heading: Element): string {
  return textContent(shownIn(heading));
}

/** Whether an element is such a link: a sign, as what is longer are the heading's own words. */
export function isLinkToHeading(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'a' &&
    classesOf(node).some((name) => LINK_TO_IT.has(name)) &&
    textContent(node).trim().length <= 1
  );
}

function shownIn(element: Element): Element {
  const kept = element.children.filter((child) => !isLinkToHeading(child) && !isNotShown(child));
  return { ...element, children: kept.map((child) => (child.type === 'element' ? shownIn(child) : child)) };
}

function isNotShown(node: Nodes): boolean {
  return node.type === 'element' && NOT_SHOWN.has(node.tagName);
}
