/** Room that a list of texts begins with. */
const FIRST_BYTES = 1 << 16;

/** A section's items by their numbers, from 0. */
export interface List {
  readonly length: number;
  /** The bytes of an item, not copied. */
  at(number: number): Uint8Array<ArrayBuffer>;
}

/** A section of items that are read one at a time: how many there are, where each ends (32 bits each), then they. */
export function packList(items: readonly Uint8Array[]): Uint8Array[] {
  let end = 0;
  const ends = Uint32Array.from(items, ({ length }) => {
    end += length;
    return end;
  });
  return [...packEnds(ends, new Uint8Array(0)), ...items];
}

/** The same of texts, in UTF-8. They are written into one piece: a hundred thousand small ones weigh more than what is in them. */
export function packTexts(texts: readonly string[]): Uint8Array[] {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(texts.length);
  let items = new Uint8Array(FIRST_BYTES);
  let end = 0;
  for (const [i, text] of texts.entries()) {
    // No UTF-16 unit takes more.
    const most = end + text.length * 3;
    if (most > items.length) items = grown(items, Math.max(most, 2 * items.length));
    end += encoder.encodeInto(text, items.subarray(end)).written;
    ends[i] = end;
  }
  return packEnds(ends, items.subarray(0, end));
}

/** The same of lists of numbers, each for `numbersIn`. */
export function packNumberLists(lists: readonly (readonly number[])[]): Uint8Array[] {
  const items = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = Uint32Array.from(lists, (list) => {
    items.set(list, end);
    end += list.length;
    return end * Uint32Array.BYTES_PER_ELEMENT;
  });
  return packEnds(ends, new Uint8Array(items.buffer));
}

/** The same of items that lie one behind the other already; `ends` says where each ends. */
export function packEnds(ends: Uint32Array, items: Uint8Array): Uint8Array[] {
  const head = new Uint32Array(1 + ends.length);
  head[0] = ends.length;
  head.set(ends, 1);
  return [new Uint8Array(head.buffer), items];
}

/** Opens what `packList` packed. It costs the same whatever the number of items. */
export function openList(section: Uint8Array<ArrayBuffer>): List {
  const numbers = numbersIn(section.subarray(0, section.length - (section.length % 4)));
  const length = numbers[0] ?? 0;
  const ends = numbers.subarray(1, 1 + length);
  const items = section.subarray((1 + length) * Uint32Array.BYTES_PER_ELEMENT);
  return { length, at: (number) => items.subarray(ends[number - 1] ?? 0, ends[number] ?? 0) };
}

/** The numbers of a section, in the byte order of the machine: Node and the runtime have the same everywhere, little-endian. */
export function numbersIn({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
}

function grown(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}

/** Packs numbers for `numbersIn`. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

/** The first of `count` numbers from 0 that `holds`, which then holds for all after it; `count` where it holds for none. */
export function firstWhere(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
