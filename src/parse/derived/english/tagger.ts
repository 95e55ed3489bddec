import model from 'wink-eng-lite-web-model';
import wink, { type WinkMethods } from 'wink-nlp';

/** The words of an English text in their order, with the tag of each (Universal POS) and the space before it. */
export interface TaggedWords {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly gaps: readonly string[];
}

/** What the tagger knows words by: those of its model, and behind them every other that it was ever given. */
interface Lexemes {
  readonly list: string[];
  readonly hash: Record<string, number>;
}

const LETTERS = /^[a-z]+$/i;

let tagger: { readonly english: WinkMethods; readonly lexemes: Lexemes } | undefined;

/**
 * Tags the words of an English text. The tagger takes a word as it took it in a text before (`Poor's` whole after `Poor's.`, in
 * two after nothing), and which texts a thread had before is chance: what a text adds to its words is forgotten after it, so that
 * a text always gets the same tags. Words of letters alone are taken in one way only, and stay known.
 */
export function taggedWords(text: string): TaggedWords {
  tagger ??= load();
  const { english, lexemes } = tagger;
  const known = lexemes.list.length;
  const tokens = english.readDoc(text).tokens();
  const found = {
    words: tokens.out(),
    tags: tokens.out(english.its.pos) as string[],
    gaps: tokens.out(english.its.precedingSpaces) as string[],
  };
  for (const lexeme of lexemes.list.slice(known)) if (!LETTERS.test(lexeme)) delete lexemes.hash[lexeme];
  return found;
}

function load() {
  let lexemes: Lexemes | undefined;
  const watched = {
    ...model,
    core() {
      const core = (model.core as () => { readonly features: { readonly lexeme: Lexemes } })();
      lexemes = core.features.lexeme;
      return core;
    },
  };
  // Tags do not depend on where sentences end.
  const english = wink(watched, ['pos']);
  if (!lexemes)
    throw new Error('wink-nlp reads its model in another way than it did: mend english/tagger.ts');
  return { english, lexemes };
}
