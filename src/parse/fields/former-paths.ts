import type { Problem } from '../../problem.ts';
import { belowSiteRoot } from '../below-site-root.ts';
import type { FieldValues } from './fields.ts';
import { YES_OR_NO } from './yes-or-no.ts';

/** Any origin: only paths are read. */
const SITE = 'https://a.invalid/';
const WHOLE = /^(?:https?:)?\/\//i;
/** What `aliases` hold that are addresses. Those of Obsidian are other names of a note: `Old City`, `Mosul`. */
const ADDRESS = /^\/|^[^\s/]+\/\S*$|^[a-z0-9]+(?:[-_.][a-z0-9]+)+$/;
/** What a generator would fill in: `/:year/:title/` of Jekyll and Hugo, `/blog/{{ page.fileSlug }}/` of Eleventy. */
const PATTERN = /(?:^|[/_.-]):[a-z]|\{[{%]/i;
/** What alone tells articles apart in the addresses of some programs, and is in no path: `/?p=123` of WordPress. */
const NUMBER = /[?&](?:p|\w*id)=\d+/i;

/**
 * The paths of the URLs that front matter says the article had, the last one first: `path`, `permalink` and `url`, `redirect_from`
 * (https://github.com/jekyll/jekyll-redirect-from) and `aliases`. Of a whole address only the path counts.
 */
export function formerPathsOf(
  file: string,
  { path, url, redirectFrom = [], aliases = [] }: FieldValues,
): { readonly paths: readonly string[]; readonly warnings: readonly Problem[] } {
  // A whole one is what a note is about, in its author's words.
  const own = [path, url?.match(WHOLE) ? undefined : url].filter((text) => text !== undefined);
  const folder = belowSiteRoot(file)
    .replace(/(?<![^/])[^/]*$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const written = [
    ...[...own, ...redirectFrom].map((text) => ({ text, base: '' })),
    ...aliases
      .filter((text) => ADDRESS.test(text))
      // Zola's begin at the root, Hugo's beside the article: https://gohugo.io/content-management/urls/#aliases.
      .flatMap((text) => [...(text.startsWith('.') ? [] : ['']), folder].map((base) => ({ text, base }))),
    // Eleventy's `permalink: false` is no address.
  ].filter(({ text }) => text !== '' && !YES_OR_NO.test(text));
  const paths = written
    .filter(({ text }) => !PATTERN.test(text) && !NUMBER.test(text))
    .flatMap(({ text, base }) => pathOf(text, `${SITE}${base}`) ?? []);
  const texts = [...new Set(written.map(({ text }) => text))];
  const patterns = texts.filter((text) => PATTERN.test(text)).map((text) => patternWarning(file, text));
  const numbers = texts.filter((text) => NUMBER.test(text)).map((text) => numberWarning(file, text));
  return { paths: [...new Set(paths)], warnings: [...patterns, ...numbers] };
}

function pathOf(text: string, base: string): string | undefined {
  const url = URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? url.pathname : undefined;
}

function patternWarning(file: string, pattern: string): Problem {
  const fault = `had an address by a pattern, ${pattern}, so that it is not known, and leads nowhere`;
  return { file, field: 'permalink', fault, remedy: 'write the address itself: aliases: [/2016/siege/]' };
}

function numberWarning(file: string, address: string): Problem {
  const fault = `had an address by a number, ${address}, which leads nowhere: of an address only the path counts`;
  return { file, field: 'aliases', fault, remedy: 'take it out, or write a path: aliases: [/2016/siege/]' };
}
