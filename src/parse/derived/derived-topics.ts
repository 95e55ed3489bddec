import type { TaggedWords } from './english/tagger.ts';
import { MONTHS_AND_DAYS, NAMES_NOTHING, NOT_NAMES, SAID_OF_ANYTHING } from './not-topics.ts';

/** What a text is about is said where it begins. */
const REACH = 2_500;
const MOST = 5;
/** What is said once a text need not be about. */
const LEAST = 2;
const LONGEST = 4;

/** A run of words that may be a topic. */
interface Candidate {
  readonly text: string;
  readonly isName: boolean;
  count: number;
}

/**
 * What an English text without tags is about, the most frequent first: names of places, organisations and people that recur,
 * and terms of several words. In other languages nothing, as the model knows English alone.
 */
export async function derivedTopics(
  titleText: string,
  paragraphs: readonly string[],
  language: string,
): Promise<string[]> {
  if (!/^en\b/.test(language)) return [];
  // Loaded then and not above: it weighs 8 MB in every thread, and a build may want no topics.
  const { taggedWords } = await import('./english/tagger.ts');
  const text = [titleText, ...paragraphs].join('\n').slice(0, REACH).toWellFormed();
  const found = new Map<string, Candidate>();
  for (const { text: run, isName } of runsIn(taggedWords(text))) {
    const key = run.toLowerCase();
    const known = found.get(key) ?? { text: run, isName, count: 0 };
    found.set(key, known);
    known.count++;
  }
  const isOne = ({ text: name }: Candidate) =>
    !standsInSmallLetters(text, name.toLowerCase()) && !isDemonym(name, found);
  const all = [...found.values()];
  const recurring = all.filter((one) => one.count >= LEAST && isOne(one));
  const chosen = recurring.filter((one) => !isPartOf(one, recurring)).sort((a, b) => b.count - a.count);
  const longerThan = ({ text: name }: Candidate) =>
    all.filter((one) => one.isName && one.text.endsWith(` ${name}`) && isOne(one));
  return [...new Set(chosen.map((one) => fullName(one, longerThan(one))))].slice(0, MOST);
}

/** The runs of proper nouns, and those of adjectives and nouns that end in a noun. */
function* runsIn({ words, tags, gaps }: TaggedWords): Generator<Omit<Candidate, 'count'>> {
  let run: { word: string; tag: string }[] = [];
  for (const [i, word] of [...words, '.'].entries()) {
    const tag = String(tags[i] ?? 'PUNCT');
    const goesOn = gaps[i] === ' ' || i === 0;
    const isName =
      tag === 'PROPN' && /^\p{Lu}[\p{L}\p{N}.-]+$/u.test(word) && !MONTHS_AND_DAYS.has(word.toLowerCase());
    const isTerm = (tag === 'NOUN' || tag === 'ADJ') && /^(?=.*[aeiouy])\p{Ll}{3,}$/u.test(word);
    // `generation` in `next-generation` is half a word.
    const isPart = gaps[i] === '' && /[-/@]$/.test(words[i - 1] ?? '');
    const kind = isPart ? '' : isName ? 'name' : isTerm ? 'term' : '';
    if (run.length > 0 && (!goesOn || kind === '' || (run[0]?.tag === 'name') !== isName)) {
      const candidate = candidateOf(run);
      if (candidate) yield candidate;
      run = [];
    }
    if (kind !== '') run.push({ word, tag: isName ? 'name' : tag });
  }
}

function candidateOf(run: readonly { word: string; tag: string }[]): Omit<Candidate, 'count'> | undefined {
  const isName = run[0]?.tag === 'name';
  const words = run.map(({ word }) => word.replace(/\.$/, (end) => (/\../.test(word) ? end : '')));
  if (run.length > LONGEST) return undefined;
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)];
  if (!isName && (run.length < 2 || run.at(-1)?.tag !== 'NOUN' || NAMES_NOTHING.has(last))) return undefined;
  // `President` is nobody; `new site` is a site, and `entire family` a family.
  if (words.length === 1 && NOT_NAMES.has(first)) return undefined;
  if (run[0]?.tag === 'ADJ' && (NOT_NAMES.has(first) || SAID_OF_ANYTHING.has(first))) return undefined;
  const text = words.join(' ');
  // `C.` of degrees, or of a middle name.
  return text.length > 1 ? { text, isName } : undefined;
}

const DEMONYM = ['i', 'n', 'an', 'ian', 'ns', 'ans', 'ians', 'ese', 'ish', 's', 'is'];

/** `Iraqi` beside `Iraq` says no more. */
function isDemonym(text: string, found: ReadonlyMap<string, unknown>): boolean {
  const word = text.toLowerCase();
  return DEMONYM.some((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length > 2 && (found.has(stem) || found.has(`${stem}a`));
  });
}

/** A word that the text has in small letters too is no name. */
function standsInSmallLetters(text: string, word: string): boolean {
  if (!/^\p{Ll}+$/u.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^\p{Ll}/u.test(after)) return true;
  }
  return false;
}

/** `Clinton` where one person of that name is named in full is `Hillary Clinton`. */
function fullName({ text }: Candidate, longer: readonly Candidate[]): string {
  return longer.length === 1 ? (longer[0] as Candidate).text : text;
}

/** `State` beside `Islamic State`, where it is hardly ever said by itself. */
function isPartOf({ text, count }: Candidate, others: readonly Candidate[]): boolean {
  const inside = ` ${text} `;
  return others.some(
    (other) => other.count >= count && other.text.length > text.length && ` ${other.text} `.includes(inside),
  );
}
