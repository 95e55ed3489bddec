/** How many words in a row make one shingle. */
const SIZE = 4;

/** A word; of scripts that put no spaces between words, a character. */
const TOKEN = token();

/**
 * The distinct runs of four words in a text, each as a 32-bit hash, in ascending order. Case and punctuation do not
 * count. A shorter text is one run.
 */
export function shinglesOf(text: string): Uint32Array {
  const tokens = (text.toLowerCase().match(TOKEN) ?? []).map(hashOf);
  if (tokens.length === 0) return new Uint32Array();
  const shingles = new Uint32Array(Math.max(1, tokens.length - SIZE + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SIZE; next++) hash = Math.imul(hash, 0x9e3779b1) + (tokens[next] ?? 0);
    shingles[at] = mixed(hash);
  }
  shingles.sort();
  return shingles.filter((shingle, at) => at === 0 || shingle !== shingles[at - 1]);
}

/** What two sets of shingles share, of all that are in either: from 0 to 1 (Jaccard's index). */
export function sharedPart(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both / (a.length + b.length - both || 1);
}

/** Spreads a hash over all 32 bits (the last step of MurmurHash3). */
export function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function token(): RegExp {
  const unspaced = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']
    .map((script) => `\\p{sc=${script}}`)
    .join('');
  return new RegExp(`[${unspaced}]|[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+`, 'gv');
}
