import { withoutAnchors } from '../anchors.ts';
import type { Article } from '../article.ts';
import { atOrigin } from '../at-origin.ts';
import type { Site } from '../site.ts';
import { articleUrl } from '../urls.ts';
import { correctedHtml } from './corrected-html.ts';

/** An entry (Atom) or item (RSS, JSON Feed): an article with its absolute permalink and whom it is by. */
export interface FeedEntry extends Article {
  readonly url: string;
  /** Bylines, or the credit; empty where the seed names nobody. */
  readonly authors: readonly string[];
  /** Whether the entry has less than the article's whole text. */
  readonly isShortened: boolean;
}

/** An article as an entry, whole. */
export function entryOf({ words, pageLanguage }: Site, origin: string, article: Article): FeedEntry {
  const { slug, bylines, creditText, language } = article;
  const authors = bylines.length > 0 || !creditText ? bylines : [creditText];
  const contentHtml = correctedHtml(article, {
    text: words.correction,
    language: language === pageLanguage ? undefined : pageLanguage,
  });
  const entry = atOrigin(origin, { ...article, contentHtml: directed(withoutAnchors(contentHtml), article) });
  return { ...entry, url: articleUrl(origin, slug), authors, isShortened: false };
}

/** A reader shows a text from left to right where it does not say otherwise: what language it is in is not enough. */
function directed(contentHtml: string, { direction }: Article): string {
  return direction === 'rtl' ? `<div dir="rtl">${contentHtml}</div>` : contentHtml;
}
