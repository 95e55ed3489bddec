/** Of titles and ranks, months, places and firms. */
const SHORTENED = [
  'Mr|Mrs|Ms|Dr|Prof|Messrs|Mme|Mlle|Sra|Dra|Hr|Fr|St|Rev|Hon|Pres|Sen|Rep|Gov|Supt|Atty',
  'Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt',
  'Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec',
  'Ft|Mt|Dept|Univ|Inc|Corp|Co|Ltd|No|Nr|vs|bzw|ca|etc',
];
/** Sentences end at a full stop, and these are no ends: what is shortened, `U.S.`, initials. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"])(?:\\p{Lu}|(?:\\p{L}\\.)+\\p{L}|${SHORTENED.join('|')})\\.$`,
  'u',
);
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
