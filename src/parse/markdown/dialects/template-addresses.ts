import type { Problem } from '../../../problem.ts';
import { fromSiteRoot } from '../../from-site-root.ts';
import { outsideCode } from './outside-code.ts';

/** Where an address begins in Markdown, or in HTML in it, the tags of a template engine that it begins with, and its rest. */
const ADDRESS =
  /(\]\(\s*<?|\b(?:href|src)=["']|^ {0,3}\[[^\]\n]+\]:\s*<?)((?:\{\{[^{}\n]*\}\}|\{%[^{}%\n]*%\})+)([^\s()<>"'{}]*)/gm;
const TAG = /\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g;

/** Tags that only say where something is, as Jekyll and Hugo have them, and the address that each is: from the root, with `/`. */
const TAGS: readonly (readonly [tag: RegExp, addressOf: (...found: string[]) => string])[] = [
  // https://jekyllrb.com/docs/variables/#site-variables
  [/^\{\{-?\s*site\.(?:base)?url\s*-?\}\}$/, () => ''],
  // https://jekyllrb.com/docs/liquid/filters/
  [
    /^\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|\s*(?:(?:relative|absolute)_url|prepend:\s*site\.(?:base)?url)\b[^}]*\}\}$/,
    (double, single) => fromSiteRoot(double ?? single ?? ''),
  ],
  // https://jekyllrb.com/docs/liquid/tags/#links
  [/^\{%-?\s*link\s+(\S+)\s*-?%\}$/, (path = '') => fromSiteRoot(path)],
  [
    /^\{%-?\s*post_url\s+(?:[^\s/]*\/)*(\d{4})-(\d\d)-(\d\d)-([^\s/]+)\s*-?%\}$/,
    (...dayAndName) => fromSiteRoot(dayAndName.join('/')),
  ],
  // https://gohugo.io/shortcodes/ref/
  [/^\{\{[<%]\s*(?:rel)?ref\s+"([^"]*)"\s*[>%]\}\}$/, (path = '') => path],
];

/**
 * A text with the addresses that are written with such tags as addresses, and how many others there are: of those only the words of
 * their links are left.
 */
export function withTemplateAddresses(text: string): { readonly text: string; readonly unknown: number } {
  if (!text.includes('{{') && !text.includes('{%')) return { text, unknown: 0 };
  let unknown = 0;
  const told = outsideCode(text, (plain) =>
    plain.replace(ADDRESS, (whole, start: string, tags: string, rest: string) => {
      const address = tags.replace(TAG, addressOf) + rest;
      if (!/\{[{%]/.test(address)) return start + address;
      // What defines an address that others name is none without one.
      if (start.includes(']:')) return whole;
      unknown++;
      return start;
    }),
  );
  return { text: told, unknown };
}

/** What the report says of an article that links to addresses, or shows pictures, which only its own program knows. */
export function unknownAddressWarning(file: string, count: number): Problem {
  const fault = `has ${count} address(es) that a template would make, which were left out`;
  return { file, field: 'links', fault, remedy: 'write whole addresses' };
}

function addressOf(tag: string): string {
  for (const [pattern, addressOf] of TAGS) {
    const found = pattern.exec(tag);
    if (found) return addressOf(...found.slice(1));
  }
  return tag;
}
