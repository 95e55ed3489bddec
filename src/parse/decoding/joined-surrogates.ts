import { isUtf8 } from './encoding.ts';

const REPLACEMENT = [0xef, 0xbf, 0xbd];
/** U+D800 to U+DFFF begin with these bytes, and so does nothing that UTF-8 allows (RFC 3629 section 3). */
const LEAD = 0xed;
const FIRST = 0xa0;

/**
 * Bytes of CESU-8 as UTF-8: Java, MySQL and Oracle have written each half of an emoji as a character of its own
 * (Unicode Technical Report 26). A half that stands alone becomes U+FFFD. Other bytes are given back as they are: without any such
 * half, or with what is not UTF-8 beside it.
 */
export function joinedSurrogates(bytes: Uint8Array): Uint8Array {
  if (!hasHalf(bytes)) return bytes;
  const joined: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const half = halfAt(bytes, i);
    if (half === undefined) {
      joined.push(bytes[i++] as number);
      continue;
    }
    const other = half < 0xdc00 ? halfAt(bytes, i + 3) : undefined;
    const isPair = other !== undefined && other >= 0xdc00;
    joined.push(...(isPair ? fourBytes(half, other) : REPLACEMENT));
    i += isPair ? 6 : 3;
  }
  const utf8 = Uint8Array.from(joined);
  return isUtf8(utf8) ? utf8 : bytes;
}

function hasHalf(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(LEAD); i !== -1; i = bytes.indexOf(LEAD, i + 1)) {
    if (halfAt(bytes, i) !== undefined) return true;
  }
  return false;
}

function halfAt(bytes: Uint8Array, i: number): number | undefined {
  const [lead, second = 0, third = 0] = bytes.subarray(i, i + 3);
  if (lead !== LEAD || second < FIRST || second > 0xbf || third < 0x80 || third > 0xbf) return undefined;
  return 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
}

function fourBytes(high: number, low: number): Uint8Array {
  return new TextEncoder().encode(String.fromCharCode(high, low));
}
