/**
 * A character reference whose `&` became a space, as in `Greece #39;s` and `AT amp;T`: a cleaner of texts took it for one. Of
 * numbers those of punctuation, which HTML is escaped with.
 */
const REFERENCE =
  /([ \t]?)[ \t](?=((?:#(?:3[3-9]|9[1-6]|12[3-6]|16\d|82\d\d)|quot|apos|amp|lt|gt|nbsp);))\2/gi;
const QUOTE = /^(?:quot|#34);$/i;

/** Plain text whose character references have their ampersands again. */
export function withAmpersands(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let isOpen = false;
      return line.replace(REFERENCE, (_, space: string, reference: string) => {
        // One of two spaces may be gone: before a quotation begins one stays.
        if (QUOTE.test(reference)) isOpen = !isOpen;
        return `${isOpen && QUOTE.test(reference) ? ' ' : space}&${reference}`;
      });
    })
    .join('\n');
}
