/** How many numbers a sketch has; each agrees between two texts with the chance of their likeness. */
export const SKETCH_SIZE = 120;

/** Texts with fewer distinct runs than this are alike by chance: no sketch. */
const FEWEST_RUNS = 16;
const EMPTY = 0xffffffff;

/**
 * A sketch by which a text is known again after an edit: of all its runs of three words, the smallest hash in each of
 * 120 bins (MinHash by one permutation, Li, Owen and Zhang 2012). Empty bins borrow from the next one (Shrivastava and
 * Li 2014). Where a script sets no spaces, a character is a word. Empty for a text of a few words.
 */
export function sketchOf(text: string): Uint32Array {
  const bins = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
  const lower = text.toLowerCase();
  let [first, second, word] = [0, 0, 0];
  let words = 0;
  const endWord = () => {
    if (word === 0) return;
    if (++words >= 3) {
      const run = mixed(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ word);
      const bin = run % SKETCH_SIZE;
      if (run < (bins[bin] as number)) bins[bin] = run;
    }
    [first, second, word] = [second, word, 0];
  };
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind !== IN_WORD) endWord();
    if (kind !== BETWEEN) word = Math.imul((word || 0x811c9dc5) ^ unit, 0x01000193);
    if (kind === ALONE) endWord();
  }
  endWord();
  return bins.filter((bin) => bin !== EMPTY).length < FEWEST_RUNS ? new Uint32Array(0) : filled(bins);
}

/**
 * From this likeness on two texts are nearly the same: a paragraph in five was added or a word in fifteen replaced, or a page was saved
 * without its menus, its pictures or a box of links, as one for telephones or for printing.
 */
export const NEARLY_SAME = 0.8;

/** About what share of their runs of words two texts have in common, from 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < SKETCH_SIZE; i++) if (a[i] === b[i]) same++;
  return same / SKETCH_SIZE;
}

function filled(bins: Uint32Array): Uint32Array {
  return bins.map((value, i) => {
    if (value !== EMPTY) return value;
    let distance = 1;
    while (bins[(i + distance) % SKETCH_SIZE] === EMPTY) distance++;
    return mixed((bins[(i + distance) % SKETCH_SIZE] as number) + distance);
  });
}

/** The last step of MurmurHash3: every bit of the answer depends on every bit of the number. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const [BETWEEN, IN_WORD, ALONE] = [1, 2, 3];
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Half of a character beyond the first 65,536 is a letter here: hardly any other kind is in a text's words. */
const LETTER = /[\p{L}\p{M}\p{N}\p{Surrogate}]/u;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = !LETTER.test(character) ? BETWEEN : WITHOUT_SPACES.test(character) ? ALONE : IN_WORD;
  kinds[unit] = kind;
  return kind;
}
