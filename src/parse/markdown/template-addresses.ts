/** Where an address begins in Markdown, or in HTML in it, and the tags of a template engine that it begins with. */
const ADDRESS =
  /(\]\(\s*<?|\b(?:href|src)=["']|^ {0,3}\[[^\]\n]+\]:\s*<?)((?:\{\{[^{}\n]*\}\}|\{%[^{}%\n]*%\})+)/gm;
const TAG = /\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g;

/** Tags that only say where something is, as Jekyll and Hugo have them, and the address that each is: from the root, with `/`. */
const TAGS: readonly (readonly [tag: RegExp, addressOf: (...found: string[]) => string])[] = [
  // https://jekyllrb.com/docs/variables/#site-variables
  [/^\{\{-?\s*site\.(?:base)?url\s*-?\}\}$/, () => ''],
  // https://jekyllrb.com/docs/liquid/filters/
  [
    /^\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|\s*(?:(?:relative|absolute)_url|prepend:\s*site\.(?:base)?url)\b[^}]*\}\}$/,
    (double, single) => fromRoot(double ?? single ?? ''),
  ],
  // https://jekyllrb.com/docs/liquid/tags/#links
  [/^\{%-?\s*link\s+(\S+)\s*-?%\}$/, (path = '') => fromRoot(path)],
  [
    /^\{%-?\s*post_url\s+(?:[^\s/]*\/)*(\d{4})-(\d\d)-(\d\d)-([^\s/]+)\s*-?%\}$/,
    (...dayAndName) => fromRoot(dayAndName.join('/')),
  ],
  // https://gohugo.io/shortcodes/ref/
  [/^\{\{[<%]\s*(?:rel)?ref\s+"([^"]*)"\s*[>%]\}\}$/, (path = '') => path],
];

/** A text with the addresses that are written with such tags as addresses. Others stay. */
export function withTemplateAddresses(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  return text.replace(ADDRESS, (_, start: string, tags: string) => `${start}${tags.replace(TAG, addressOf)}`);
}

function addressOf(tag: string): string {
  for (const [pattern, addressOf] of TAGS) {
    const found = pattern.exec(tag);
    if (found) return addressOf(...found.slice(1));
  }
  return tag;
}

function fromRoot(path: string): string {
  return /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path) ? path : `/${path}`;
}
