/** The mark of an item of a list, at the start of its text. */
export interface ListMark {
  /** What the items of one list have in common: the sign itself, or the one behind their numbers. */
  readonly sign: string;
  /** Its number, if it has one. */
  readonly number?: number;
  /** How many characters stand before the item's text. */
  readonly length: number;
}

/** A dash would be that of speech in many languages: `— Non, dit-il.` */
const BULLET = /^(?:([•●▪■◦‣►▶➤✓✔·・])\s*|([*-])\s+)(?=[^\s*•-])/u;
const NUMBER = /^(\d{1,3})([.)])\s+(?=\S)/;
/** Items of a list that lost its line breaks. A star between two numbers is of a sum. */
const RUN_ON = /(?!(?<=\d)\s\*\s+\d)\s(?=[•●▪■◦‣►▶➤✓✔*]\s+[^\s*•-])/u;

/** The mark that a line or a paragraph begins with: `• `, `- `, `2. `. */
export function listMark(text: string): ListMark | undefined {
  const [bullet = '', sign, spacedSign] = BULLET.exec(text) ?? [];
  if (bullet) return { sign: sign ?? spacedSign ?? '', length: bullet.length };
  const [mark = '', number, behind = ''] = NUMBER.exec(text) ?? [];
  return mark ? { sign: behind, number: Number(number), length: mark.length } : undefined;
}

/** Whether one mark is that of the item behind another's in one list; before the first one stands none. */
export function isNextItem(mark: ListMark, before: ListMark | undefined): boolean {
  if (!before) return mark.number === undefined || mark.number === 1;
  return mark.sign === before.sign && mark.number === (before.number && before.number + 1);
}

/** The items in a paragraph that is several of them, as extractors write a list: `* One. * Two.` All have the same sign. */
export function itemsIn(paragraph: string): readonly string[] {
  const sign = listMark(paragraph)?.sign;
  const items = sign === undefined ? [] : paragraph.split(RUN_ON);
  return items.length > 1 && items.every((item) => listMark(item)?.sign === sign) ? items : [paragraph];
}
