/** Sentences end at a full stop, and these are no ends: titles, months, `U.S.`, initials. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt|Rev|Hon|Pres|Supt|Atty|Messrs|Mme|Mlle|Sra|Dra|Hr|Fr|Ft|Mt|Dept|Univ|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Nr|Inc|Corp|Co|Ltd|vs|bzw|ca|etc)\.$/u;
/** No abbreviation is longer. */
const TAIL = 16;
/** What anyone asks the sentences of a paragraph for, a headline or a summary, is at its beginning. */
const REACH = 4000;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph of plain text, in order, as they stand; of a very long one, those it begins with. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of SEGMENTER.segment(paragraph.slice(0, REACH).toWellFormed())) {
    open += segment;
    if (ABBREVIATION.test(segment.trimEnd().slice(-TAIL))) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open.trim() === '' ? sentences : [...sentences, open.trim()];
}
