import { headlineWordsOf } from './headline-words/index.ts';

/** Where a sentence of a language ends, begins and can be cut, if it is to be a headline. */
export interface HeadlinePatterns {
  /** A last clause that only tells who said the rest: `, an Iraqi officer said Tuesday`. */
  readonly attribution: RegExp;
  /** What stands before the main clause, and can go: `After having the same look since 2010, …`. */
  readonly opening: RegExp;
  /** The end of a whole sentence on which no headline ends, as it reads as cut: `The walls are closing in.` */
  readonly joiningEnd: RegExp;
  /** The last word of a text, if it joins what is not there any more. */
  readonly joiningWord: RegExp;
  /** The same of a text that was cut for a headline, or a word on which it was hardly to end. */
  readonly openWord: RegExp;
  /** Where a further clause begins, all of them. */
  readonly clause: RegExp;
  /** Where a phrase begins, all of them. */
  readonly phrase: RegExp;
  /** At a comma: it stands in a list that goes on, `…, leak, or breach`. */
  readonly listGoesOn: RegExp;
}

const known = new Map<string, HeadlinePatterns>();

/** The patterns of a language, by its tag in BCP 47; in one whose words are not known, most of them match nothing. */
export function headlinePatternsOf(language: string): HeadlinePatterns {
  const patterns = known.get(language) ?? patternsOf(language);
  known.set(language, patterns);
  return patterns;
}

function patternsOf(language: string): HeadlinePatterns {
  const words = headlineWordsOf(language);
  const { phrases, ties, clauses, joins, particles = '', open = '', measures = '' } = words;
  const joining = listed(phrases, ties, clauses, joins);
  const afterVerbs = new Set(listed(particles));
  const measure = anyOf(listed(measures));
  return {
    attribution: new RegExp(
      String.raw`,\s(?:[^,]{0,80}\s)?${anyOf(listed(words.speech ?? ''))}(?!\p{L})(?:(?!--)[^,:–—]){0,60}$`,
      'iu',
    ),
    opening: new RegExp(String.raw`^${anyOf(listed(words.openings ?? ''))}\s[^,]{5,90},\s+(?=\S)`, 'iu'),
    joiningEnd: new RegExp(
      String.raw`\s${anyOf(joining.filter((word) => !afterVerbs.has(word)))}\s*[.!?…]+["”’)]*$`,
      'iu',
    ),
    joiningWord: new RegExp(String.raw`\s${anyOf(joining)}$`, 'iu'),
    openWord: new RegExp(String.raw`\s${anyOf([...joining, ...listed(open)])}$`, 'iu'),
    clause: new RegExp(String.raw`(?<!\s${measure})\s(?=(?:${measure}\s)?${anyOf(listed(clauses))}\s)`, 'gu'),
    phrase: new RegExp(String.raw`\s(?=${anyOf(listed(phrases))}\s)`, 'gu'),
    listGoesOn: new RegExp(String.raw`^,\s(?:[^,;:.]{1,30},\s)?${anyOf(listed(joins))}\s`, 'u'),
  };
}

function listed(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(' ')).filter((word) => word !== '');
}

/** Of no words, what matches nothing. */
function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : `(?:${words.join('|').replaceAll('_', String.raw`\s`)})`;
}
