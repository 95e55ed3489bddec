import type { Problem } from '../../problem.ts';
import type { PageFacts } from './page-facts.ts';
import type { SaidByPage } from './said-by-page.ts';

/** What a page of a site is known by. */
export interface KnownPage {
  /** Of its file. */
  readonly path: string;
  readonly facts: PageFacts;
  /** Where it stood on the web, if that is known. */
  readonly address: string | undefined;
  readonly said: Pick<SaidByPage, 'isArticle' | 'isList' | 'isSite'>;
  /** Of its text, in characters. */
  readonly length: number;
}

const ERROR_PAGE = 'an error page';
const FRONT_PAGE = 'the front page of a site';
const LIST = 'a list of articles';

const REDIRECT = /^\s*[0-5](?:\.\d+)?\s*[;,]\s*url\s*=/i;
/** In characters: a page that leads elsewhere says hardly more than so. */
const SHORTEST_TEXT = 300;
/** Names of files that servers answer with where there is nothing. */
const ERROR_FILE = /(?:^|\/)404(?:\/index)?\.html?$/i;

/** Where programs put the lists of a site: `/tag/mosul/`, `/category/iraq/page/2/`, `/author/jane.html`. */
const BY_NAME =
  /\/(?:(?:tags?|categor(?:y|ies)|authors?|labels?)\/[^/]+|tags|categories|authors|labels|archives?)$/i;
/** And `/2017/06/28/`, `/archives/2017/`. An article may be in a folder that is called `archive`, or have a number there. */
const BY_DAY = /\/(?:19|20)\d\d(?:\/\d\d?){0,2}$/;
/** And folders of all its articles, in which that of the folder is the list of them. */
const BY_FOLDER = /\/(?:blog|posts?|news|articles?|stories|notes|journal)$/i;
const LATER_PART = /\/page\/\d+$/i;

/** https://developer.wordpress.org/reference/functions/get_body_class/: what is said of the kinds of pages that are not one post. */
const WORDPRESS: readonly (readonly [classes: readonly RegExp[], what: string])[] = [
  [[/^error404$/], ERROR_PAGE],
  [[/^attachment$/, /^attachmentid-\d+$/], 'the page of a picture or another file'],
  [[/^archive$/, /^(?:category|tag|author|date|post-type-archive|tax-.+)$/], LIST],
  [[/^search$/, /^search-(?:no-)?results$/], 'what a search found'],
  [[/^home$/, /^(?:blog|page-id-\d+)$/], FRONT_PAGE],
  [[/^blog$/, /^paged(?:-\d+)?$/], LIST],
];

/** What a page is instead of an article, what says so, and what a person does where that is wrong. */
type Kind = readonly [what: string, by: string, remedy: string];

const SAY_SO = 'add <meta property="og:type" content="article"> to its head';
const RENAME = `give it a name of its own, or ${SAY_SO}`;

/**
 * Why a page is held back that is another page of a site than an article: whoever saves a whole site has its lists, its redirects and
 * its error pages too, which have dates on them and text.
 */
export function otherPage(page: KnownPage): Problem | undefined {
  const [what, by, remedy] = kindOf(page) ?? [];
  if (what === undefined) return undefined;
  const fault = `is ${what}, by its ${by}, and no article`;
  return { file: page.path, field: 'file', fault, remedy: `nothing; or, if it is one, ${remedy}` };
}

function kindOf({ path, facts, address, said, length }: KnownPage): Kind | undefined {
  const isLeading = facts.metas.get('refresh')?.some((content) => REDIRECT.test(content));
  // Elsewhere it is for browsers without script.
  if (isLeading && length < SHORTEST_TEXT)
    return ['a page that leads to another address', 'head', 'take <meta http-equiv="refresh"> out of it'];
  const ofProgram = ofWordPress(facts.bodyClasses);
  if (ofProgram || said.isArticle) return ofProgram;
  if (ERROR_FILE.test(path)) return [ERROR_PAGE, 'name', RENAME];
  if (path === 'index.html' && said.isSite) return [FRONT_PAGE, 'name', RENAME];
  if (said.isList) return [LIST, 'JSON-LD', SAY_SO];
  const stood = address === undefined ? undefined : new URL(address);
  if (stood?.pathname === '/' && stood.search === '') return [FRONT_PAGE, 'address', SAY_SO];
  if (stood && isList(stood.pathname)) return [LIST, 'address', SAY_SO];
  return isList(`/${path}`) ? [LIST, 'path', RENAME] : undefined;
}

function ofWordPress(classes: readonly string[]): Kind | undefined {
  const [signs, what] =
    WORDPRESS.find(([patterns]) => patterns.every((pattern) => classes.some((name) => pattern.test(name)))) ??
    [];
  const sign = classes.find((name) => signs?.[0]?.test(name));
  return what && sign ? [what, 'class', `take "${sign}" out of the classes of its body`] : undefined;
}

/** Why a page without a date is none that wants one: its site has it beside its posts. */
export function pageOfWordPress(file: string, { bodyClasses }: PageFacts): Problem | undefined {
  if (!bodyClasses.includes('page') || !bodyClasses.some((name) => /^page-id-\d+$/.test(name)))
    return undefined;
  const remedy =
    'nothing; or, if it is an article, add <meta property="article:published_time" content="2017-06-28"> to its head';
  return { file, field: 'date', fault: 'has no date and is a page of its site, by its class', remedy };
}

/** Whether a path is one of a list; a folder's is that of the page in it. */
function isList(path: string): boolean {
  const bare = path.replace(/(?:\/(?:index\.html?)?|\.html?)$/i, '');
  const isFolder = !/\.html?$/i.test(path) || /\/index\.html?$/i.test(path);
  const whole = bare.replace(LATER_PART, '');
  return (
    LATER_PART.test(bare) ||
    BY_NAME.test(whole) ||
    (isFolder && (BY_DAY.test(whole) || BY_FOLDER.test(whole)))
  );
}
