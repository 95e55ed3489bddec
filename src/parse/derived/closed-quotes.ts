/** What ends a quotation that begins with each sign; some begin as others end. */
const ENDS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
/** Signs of quotations, each with what stands before it and behind: `«` may have a space within. */
const SIGNS = /([\s(]?)(["“”„«»「」『』])(?=(\s?))/gu;

/** A text that was cut, with the ends of the quotations that went on behind it. */
export function withClosedQuotes(text: string): string {
  const open: { readonly sign: string; readonly space: string }[] = [];
  for (const { 1: before, 2: sign = '', 3: space = '', index } of text.matchAll(SIGNS)) {
    const begun = open.at(-1)?.sign ?? '';
    // German quotations may end as English ones do.
    const isEnd = sign === ENDS[begun] || (begun === '„' && sign === '”');
    // `19"` are inches, the beginning of what ends without one was cut off, and `more »` is an arrow.
    const isBegin = (before !== '' || index === 0 || /[「『]/.test(sign)) && (space === '' || sign === '«');
    if (isEnd) open.pop();
    else if (isBegin && !text.endsWith(sign)) open.push({ sign, space });
  }
  return text + open.reverse().reduce((ends, { sign, space }) => ends + space + ENDS[sign], '');
}
