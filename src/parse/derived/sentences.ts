/** Of titles and ranks, months, places and firms; none that is a word of another language. */
const SHORTENED = [
  'Mr|Mrs|Ms|Dr|Prof|Messrs|Mme|Mlle|Sra|Dra|Hr|Fr|St|Rev|Hon|Pres|Sen|Rep|Gov|Supt|Atty',
  'Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt',
  'Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec',
  'Ft|Mt|Dept|Univ|Inc|Corp|Co|Ltd|No|Nr|vs|bzw|ca|etc',
  // German and Dutch, French, Spanish and Portuguese, Italian.
  'Abs|Bd|Dipl|Hrsg|Ing|Mag|Okt|Dez|evtl|geb|ggf|inkl|sog|vgl|dhr|drs|mevr|mgr|mw',
  'MM|Mgr|Ste|av|bd|boul|éd|janv|févr|juil|déc|Sr|Sres|Dr[ao]s?|Ud|Uds|Dña|Lic|Arq|EE|UU|Exm[ao]|pág',
  'dott|avv|geom',
  // Polish and Czech, Russian and Ukrainian.
  'inż|np|św|tzw|ul|č|např|sv|tzv|акад|вул|ген|им|ім|проф|просп|св|ул',
];
/** Sentences end at a full stop, and these are no ends: what is shortened, `U.S.`, initials. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“‘"'<])(?:\\p{Lu}|(?:\\p{L}\\.)+\\p{L}|${SHORTENED.join('|')})\\.$`,
  'u',
);
/** Languages that write `the third` as `3.` */
const WITH_POINTED_ORDINALS = new Set(
  'bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr'.split(' '),
);
/** `am 3. Mai`, `im 19. Jahrhundert`: a sentence may end on a number too, and goes on one sentence too far then. */
const ORDINAL = /(?<![\p{L}\p{N}.,:])\d{1,2}\.$/u;
/** No abbreviation is longer. */
const TAIL = 16;
/** What anyone asks the sentences of a paragraph for, a headline or a summary, is at its beginning. */
const REACH = 4000;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a paragraph of plain text, in order, as they stand; of a very long one, those it begins with. `language` is a tag in
 * BCP 47.
 */
export function sentencesOf(paragraph: string, language: string): string[] {
  const hasOrdinals = WITH_POINTED_ORDINALS.has(language.toLowerCase().split('-')[0] ?? '');
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of SEGMENTER.segment(paragraph.slice(0, REACH).toWellFormed())) {
    open += segment;
    const tail = segment.trimEnd().slice(-TAIL);
    if (ABBREVIATION.test(tail) || (hasOrdinals && ORDINAL.test(tail))) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open.trim() === '' ? sentences : [...sentences, open.trim()];
}
