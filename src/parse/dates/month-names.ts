/** What most dates are in, whole or by its first letters. */
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
/** The months by the first letters that tell them apart, however abbreviated, in English, French, German, Spanish, Italian, Portuguese. */
const COMMON: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^f[eé][bv]/,
  /^(?:mar|mär)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ao[uû]|ago)/,
  /^(?:sep|set)/,
  /^(?:o[ck]t|out|ott)/,
  /^nov/,
  /^d[eéi][czc]/,
];

/** Languages whose months have names of their own, as the platform's locale data writes them. */
const LANGUAGES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ka kk km kn lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi'.split(
    ' ',
  );
/** A name that stands alone may have another ending than one beside a day. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** `in` is a part of the word: `בינואר`. */
const HEBREW_IN = /^ב(?=\p{Script=Hebrew}{3})/u;

/** The number of the month that a word names, from 1; 0 where it names none, or two in two languages (`listopad`). */
export function monthNamed(word: string): number {
  const name = folded(word);
  return exactly(name) ?? COMMON.findIndex((month) => month.test(name)) + 1;
}

/** The same, of whole names and usual abbreviations alone: `Marathon 2020` is no month. */
export function monthNamedExactly(word: string): number {
  return exactly(folded(word)) ?? 0;
}

function exactly(name: string): number | undefined {
  if (name === '') return 0;
  const english = ENGLISH_MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
  return english || (foreign().get(name) ?? foreign().get(name.replace(HEBREW_IN, '')));
}

let names: ReadonlyMap<string, number> | undefined;

/** Made when it is first asked for: it takes longer than to read some articles. */
function foreign(): ReadonlyMap<string, number> {
  names ??= namesIn(LANGUAGES);
  return names;
}

function namesIn(languages: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month');
        const name = folded(part?.value ?? '');
        if (/^\P{L}|^$/u.test(name)) continue;
        found.set(name, (found.get(name) ?? month + 1) === month + 1 ? month + 1 : 0);
      }
    }
  }
  return found;
}

function folded(name: string): string {
  // The joiners of Indic scripts are written or not.
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.׳॰]$|[\u200c\u200d]/gu, '');
}
