import type { Root } from 'hast';
import { elementsNamed } from '../safe-html/html-tree.ts';
import { withMediaLinks } from '../safe-html/media-links.ts';
import { ownArticle } from './own-article.ts';
import { readableElements } from './readable-elements.ts';
import { readerView, xmlOf } from './reader-view.ts';
import { withoutRepeatedSummary } from './repeated-summary.ts';

/**
 * The HTML of a page's article, without menus, share bars and the page's headline, as Readability (the reader view of
 * Firefox) sees it; where that sees none, of `<article>`, `<main>` or all. It is not safe yet.
 */
export function articleBody(page: Root, titleText: string): string {
  const body = elementsNamed(withMediaLinks(page, isPlayer), 'body')[0];
  const own = ownArticle({ type: 'root', children: body?.children ?? [] }, titleText);
  const content = withoutRepeatedSummary(own.children).flatMap((node) => readableElements(node, titleText));
  const whole: Root = { type: 'root', children: content };
  return (
    readerView(whole, titleText) ||
    xmlOf(elementsNamed(whole, 'article')[0] ?? elementsNamed(whole, 'main')[0] ?? whole)
  );
}

/** Frames of a page are mostly advertisements; these play what the article is about. */
const PLAYER =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube|youtube-nocookie|vimeo|dailymotion|soundcloud|spotify|bandcamp|ted|twitch|streamable|archive)\.(?:com|org|tv)\//i;

function isPlayer(address: string): boolean {
  return PLAYER.test(address);
}
