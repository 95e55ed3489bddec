import type { Element, Root, RootContent } from 'hast';

/** What Substack and Ghost set between paragraphs for a reader of their own pages, by class. */
const BOX =
  /^(?:subscription-widget|subscribe-widget|kg-signup-card|install-substack-app|poll-embed|paywall-jump)/;
const BUTTON = /^(?:captioned-)?button-wrap(?:per)?$/;
/** Where a button leads that is not the article's own: `%%share_url%%` is filled in when it is sent. */
const OFFER = /%%\w+%%|\/subscribe(?:[?#]|$)|[?&]action=(?:share|comment)|utm_content=share/;

/** A tree without boxes that ask for an address, and without buttons that subscribe to its site, share it or comment on it. */
export function withoutSignUpBoxes(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(without) };
}

function without<Content extends RootContent>(node: Content): Content[] {
  if (node.type !== 'element') return [node];
  const classes = [node.properties.className ?? []].flat().map(String);
  if (classes.some((name) => BOX.test(name))) return [];
  if (classes.some((name) => BUTTON.test(name)) && linksOf(node).some((address) => OFFER.test(address)))
    return [];
  return [{ ...node, children: node.children.flatMap(without) }];
}

function linksOf(element: Element): string[] {
  const own = typeof element.properties.href === 'string' ? [element.properties.href] : [];
  return [...own, ...element.children.flatMap((child) => (child.type === 'element' ? linksOf(child) : []))];
}
