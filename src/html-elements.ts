/** The elements of an article's HTML that stand within a line. With `BLOCK_ELEMENTS` they are all that it may hold. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...'a abbr b br cite code del dfn em i img ins kbd mark'.split(' '),
  ...'q rp rt ruby s samp small strong sub sup time u var wbr'.split(' '),
]);

/** The elements of an article's HTML that stand by themselves, a line or more each. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...'blockquote caption dd details div dl dt figcaption figure h2 h3 h4 h5 h6'.split(' '),
  ...'hr li ol p pre summary table tbody td tfoot th thead tr ul'.split(' '),
]);
