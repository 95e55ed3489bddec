import type { Element, Nodes, Root } from 'hast';
import { authorMark, authorText } from './author-marks.ts';
import { dateMark, dateText } from './date-marks.ts';
import { attribute, classesOf } from './element-attributes.ts';
import { LONGEST_MARKED, type Mark } from './marks.ts';

/** A text that a page marks as something, with the kind of mark. */
export interface MarkedText {
  readonly mark: Mark;
  readonly text: string;
}

/** What a page marks as its author's name and as its date of publication, in the order of the page. */
export interface MarkedTexts {
  readonly authors: readonly MarkedText[];
  readonly dates: readonly MarkedText[];
}

/** What stands in these is said of something else: comments, other articles, the site. */
const ELSEWHERE_TAGS = new Set(['aside', 'nav', 'svg']);
const ELSEWHERE =
  /^(?:comments?(?:-?(?:list|area|body|section|wrapper))?|respond|sidebar|widget(?:-area|_\w+)?|related(?:-?(?:posts?|articles?))?|recommended|teasers?|breadcrumbs?)$/i;

/** On Blogger the list of articles is a widget too. */
const BLOGGERS_ARTICLES = 'Blog';

/** Collects the marked texts of a page, in one walk. */
export function markedTexts(page: Root): MarkedTexts {
  const authors: MarkedText[] = [];
  const dates: MarkedText[] = [];
  const walk = (node: Nodes, isInArticle: boolean): void => {
    if (node.type === 'element') {
      if (isElsewhere(node, isInArticle)) return;
      const author = marked(authorMark(node), () => authorText(node));
      if (author) authors.push(author);
      const date = marked(dateMark(node), () => dateText(node));
      if (date) dates.push(date);
    }
    const isArticle = node.type === 'element' && node.tagName === 'article';
    if ('children' in node) for (const child of node.children) walk(child, isInArticle || isArticle);
  };
  walk(page, false);
  return { authors, dates };
}

/** A page's body may bear the mark of an author's page: what is longer than a label is none. */
function marked(mark: Mark | undefined, read: () => string): MarkedText | undefined {
  const text = mark === undefined ? '' : read().replace(/\s+/g, ' ').trim();
  return mark !== undefined && text !== '' && text.length <= LONGEST_MARKED ? { mark, text } : undefined;
}

/** Whether what stands in an element is of something else than the article. A byline may stand in an aside of its article. */
export function isElsewhere(element: Element, isInArticle: boolean): boolean {
  const classes = classesOf(element);
  if (classes.includes(BLOGGERS_ARTICLES)) return false;
  return (
    (ELSEWHERE_TAGS.has(element.tagName) && !(isInArticle && element.tagName === 'aside')) ||
    [...classes, attribute(element, 'id')].some((name) => ELSEWHERE.test(name))
  );
}
