import { sizeInWords } from './prose.ts';

/** What stands before the name of the page or the blog that a link below an article leads back to, for each language or family. */
const WAYS = [
  '(?:return|back|go back|head back) to(?! you)',
  'zurück (?:zu[mr]?|nach)|terug naar|tilbake til|tilbage til|tillbaka till|takaisin|aftur á|til baka',
  'ret(?:our|ourner) (?:à|au|aux)|(?:volver|regresar) a(?:l)?|voltar (?:a|à|ao|para)|torna(?:re)? a(?:l|lla|i|gli)?|tornar a|înapoi la',
  'powrót do|wróć do|zpět na|späť na|vissza a|nazaj na|povratak na|kthehu te',
  'вернуться (?:в|к|на)|назад (?:в|к|на|до)|повернутися (?:до|на)|към началото|επιστροφή (?:στ|σε)|geri dön',
];
const BACK = new RegExp(`^[^\\p{L}]{0,3}(?:${WAYS.join('|')})(?!\\p{L})`, 'iu');
/** A sentence may begin so, and goes on. */
const MOST_WORDS = 10;

/** Whether a line leads back to the page that led here: `Return to the bridges blog.` */
export function leadsBack(line: string): boolean {
  return BACK.test(line) && sizeInWords(line) <= MOST_WORDS;
}
