/** How a page marks a text, the most exact first. */
export const MARKS = ['microdata', 'rdfa', 'microformat', 'rel', 'time', 'class'] as const;

/** One of these ways. */
export type Mark = (typeof MARKS)[number];

/** Where programs that write documents (LibreOffice, Word, Evernote) say when one was begun. */
export const DOCUMENT = 'document';
/** Where a page says the dates of other things too. */
export const LOOSE_MARKS: ReadonlySet<string> = new Set([...(['time', 'class'] satisfies Mark[]), DOCUMENT]);

/** In characters; what is longer is a text with a name or a date in it somewhere. */
export const LONGEST_MARKED = 120;

/** A picture's, a comment's or a quotation's author and the days of events are not the article's. */
const OF_ELSE =
  /(?:^|[-_])(?:quote|photo|image|picture|media|caption|licen[cs]e|credit|comment|event|birth|death|current|today|updated?|modified|edited|last|start|end|due|expiry|join|joined|registered|estimated|read|reading)(?=[-_])/i;

/** Whether the name of a class is of a kind, and of the article: `itemPostDate` is `item-Post-Date`. */
export function isOf(pattern: RegExp, className: string): boolean {
  const name = className.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  return pattern.test(name) && !OF_ELSE.test(name);
}
