/** Numbers can be laid over a section where it lies. */
const ALIGNMENT = 8;
const LENGTH_BYTES = 4;

/** Gives the bytes of a section, not copied. An unknown one is empty. */
export type SectionByName = (name: string) => Uint8Array<ArrayBuffer>;

/** Where each section lies, from the end of the directory. */
type Directory = Readonly<Record<string, readonly [start: number, end: number]>>;

/**
 * One file of named sections: the directory's length in bytes (32 bits, little-endian), the directory as JSON, the
 * sections. One file, so that it is replaced whole or not at all. Gives it in parts, to be written one after the other.
 */
export function packSections(sections: Readonly<Record<string, readonly Uint8Array[]>>): Uint8Array[] {
  const places: [name: string, place: [number, number]][] = [];
  // Not pushed all at once: a call takes no hundred thousand arguments, and a section has as many parts.
  const parts: Uint8Array[][] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(sections)) {
    const length = bytesIn(bytes);
    places.push([name, [at, at + length]]);
    parts.push([...bytes, new Uint8Array(beforeNext(length))]);
    at += length + beforeNext(length);
  }
  const head = new TextEncoder().encode(JSON.stringify(Object.fromEntries(places) satisfies Directory));
  const prefix = new Uint8Array(LENGTH_BYTES);
  const rest = new Uint8Array(beforeNext(LENGTH_BYTES + head.length));
  new DataView(prefix.buffer).setUint32(0, head.length + rest.length, true);
  // JSON ends with white space as well as without.
  return [[prefix, head, rest.fill(0x20)], ...parts].flat();
}

/** Opens what `packSections` packed. */
export function openSections(buffer: ArrayBuffer): SectionByName {
  const length = new DataView(buffer).getUint32(0, true);
  const directory: Directory = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, LENGTH_BYTES, length)),
  );
  return (name) => {
    const place = Object.hasOwn(directory, name) ? directory[name] : undefined;
    const [start, end] = place ?? [0, 0];
    return new Uint8Array(buffer, LENGTH_BYTES + length + start, end - start);
  };
}

/** The number of bytes in parts. */
export function bytesIn(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function beforeNext(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}
