import type { Element, Parents, Root } from 'hast';
import { elementsNamed, textContent } from '../safe-html/html-tree.ts';
import { isSame } from './site-name.ts';

/** In characters. A teaser is shorter, and most comments are. */
const LONG = 600;

/** The long articles of a page's body, without those within another, and the elements around them. */
interface Articles {
  readonly all: readonly Element[];
  /** The first one that holds the headline of the page, or is below it. */
  readonly own: Element | undefined;
  /** The name of the element that the headline is. */
  readonly rank: string;
  readonly parents: ReadonlyMap<Parents, Parents>;
  /** How many of the articles an element holds. */
  readonly counts: ReadonlyMap<Parents, number>;
}

/**
 * The part of a page's body that is about the article with its headline, where it goes on to others, as sites do that load one after
 * the other: what is around that article alone. Others have headlines of the same rank; the entries of a live blog have not.
 */
export function ownArticle(body: Root, titleText: string): Root {
  const { all, own, rank, parents, counts } = articlesIn(body, titleText);
  if (own === undefined || all.length < 2) return body;
  const around = (article: Element): Element => {
    const above = parents.get(article);
    return above?.type === 'element' && counts.get(above) === 1 ? around(above) : article;
  };
  const isAnother = (article: Element) => elementsNamed(around(article), rank).length > 0;
  return all.some((article) => article !== own && isAnother(article))
    ? { type: 'root', children: [around(own)] }
    : body;
}

function articlesIn(body: Root, titleText: string): Articles {
  const all: Element[] = [];
  const parents = new Map<Parents, Parents>();
  const counts = new Map<Parents, number>();
  let own: Element | undefined;
  let rank = '';
  const walk = (node: Parents, isInArticle: boolean): number => {
    let count = 0;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      parents.set(child, node);
      if (rank === '' && /^h[12]$/.test(child.tagName) && isSame(textContent(child), titleText))
        rank = child.tagName;
      const isArticle = child.tagName === 'article' && !isInArticle && textContent(child).length >= LONG;
      count += walk(child, isInArticle || isArticle);
      if (!isArticle) continue;
      count++;
      all.push(child);
      if (rank !== '') own ??= child;
    }
    counts.set(node, count);
    return count;
  };
  walk(body, false);
  return { all, own, rank, parents, counts };
}
