import { paths } from '../urls.ts';

// Well-formed: every value is in double quotes and has none in it, and every `<` begins a tag.
const LINK = /<a(?: [a-z]+="[^"]*")*>|<\/a>/g;
const TARGET = new RegExp(` href="${paths.article('')}([^"#?]+)`);

/**
 * An article's HTML in which a link to an article that is still to come is its text alone: the address, made of a
 * headline, would tell of it before its time and lead nowhere. `isToCome` says so of a slug.
 */
export function withoutLinksTo(contentHtml: string, isToCome: (slug: string) => boolean): string {
  if (!contentHtml.includes(`="${paths.article('')}`)) return contentHtml;
  // A link may be in a link, by way of a table.
  const open: string[] = [];
  return contentHtml.replace(LINK, (tag) => {
    if (tag === '</a>') return open.pop() ?? '';
    const slug = TARGET.exec(tag)?.[1];
    const isLeft = slug === undefined || !isToCome(slug);
    open.push(isLeft ? '</a>' : '');
    return isLeft ? tag : '';
  });
}
