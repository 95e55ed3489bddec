import { anyWord } from '../../publication-words.ts';

const SOURCE = [
  '来源|來源|出典|출처|المصدر',
  'source|quelle|fuente|fonte|źródło|bron|källa|kilde|источник|джерело',
];
/** In characters: what is longer is a sentence, or a paragraph. */
const LONGEST = 80;
const NAMED = new RegExp(`(?:^|[\\d日分]\\s?)${anyWord(SOURCE)}\\s?[:：]\\s?(\\S.{1,40})$`, 'i');

/** Whose text it is, at the end of a line between headline and story: `来源：新华社`, `Quelle: dpa`. */
export function sourceOn(line: string): string | undefined {
  return line.length <= LONGEST && /[:：]/.test(line) ? NAMED.exec(line)?.[1] : undefined;
}
