import { belowSiteRoot } from '../below-site-root.ts';

/** What the path of one of Kirby's files says: https://getkirby.com/docs/guide/content/creating-pages. */
export interface KirbyPath {
  /** The name of its page's template: `article` of `article.en.txt`. */
  readonly template: string;
  /** Whether the site has it for this page alone, as for those that list others: `2_blog/blog.txt`, `site.txt`. */
  readonly isOwnTemplate: boolean;
  readonly language: string | undefined;
  /** A folder on its way that Kirby has for itself, or leaves out: `_drafts`. */
  readonly leftOut: string | undefined;
  /** Whether its folder has a number, without which Kirby has the page in no list; or it has no folder. */
  readonly isListed: boolean;
  /** The day, perhaps with the time, that is the number of its folder. */
  readonly date: string | undefined;
  /** The paths that it had on its site. */
  readonly addresses: readonly string[];
}

const NAME = /^(.+?)(?:\.([a-z]{2}(?:[-_][a-z]{2})?))?\.\w+$/i;
/** Kirby 2 had a dash for the line. */
const NUMBER = /^(\d+)[-_](?=.)/;
const DAY = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d))?$/;

/** Reads the path of one of Kirby's files. */
export function kirbyPath(path: string): KirbyPath {
  const folders = belowSiteRoot(path).split('/');
  const [, template = '', language] = NAME.exec(folders.pop() ?? '') ?? [];
  const number = NUMBER.exec(folders.at(-1) ?? '')?.[1];
  const [, year, month, day, hour, minute] = DAY.exec(number ?? '') ?? [];
  const time = hour && `T${hour}:${minute}`;
  const address = folders.map((folder) => `/${folder.replace(NUMBER, '')}`).join('');
  return {
    template,
    isOwnTemplate: template === (folders.at(-1)?.replace(NUMBER, '') ?? 'site'),
    language,
    leftOut: folders.find((folder) => folder.startsWith('_')),
    isListed: number !== undefined || folders.length === 0,
    date: year && `${year}-${month}-${day}${time ?? ''}`,
    // One of a site's languages has none in its addresses, and no file says which.
    addresses: address === '' ? [] : [...(language ? [`/${language}${address}`] : []), address],
  };
}
