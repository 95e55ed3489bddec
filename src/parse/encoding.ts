/** The encodings that a seed's bytes may turn out to be in; `binary` and `unknown` are refused. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary' | 'unknown';

const BYTE_ORDER_MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Shares of a file's bytes, from the corpus: pictures and archives lie above 0.1, the dirtiest text below 0.01. */
const BINARY_CONTROLS = 0.02;
const HOSTILE_CONTROLS = 0.2;
/** English in windows-1252 has under 0.02 bytes over 0x7F, French under 0.06; Greek or Japanese over 0.5. */
const LATIN_HIGH_BYTES = 0.15;

/**
 * Tells how to read a seed's bytes, whatever its name says: by the byte-order mark, by the NULs of UTF-16, else as
 * UTF-8 when it is valid or mostly so, else as windows-1252 (a browser's reading of ISO-8859-1 too) when it can be.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return mark.encoding;
  const { controls, high, nulsEven, nulsOdd } = count(bytes);
  const third = bytes.length / 3;
  if (nulsOdd > third && nulsEven === 0) return 'utf-16le';
  if (nulsEven > third && nulsOdd === 0) return 'utf-16be';
  if (isUtf8(bytes)) return controls > bytes.length * HOSTILE_CONTROLS ? 'binary' : 'utf-8';
  if (controls > bytes.length * BINARY_CONTROLS) return 'binary';
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.match(/\uFFFD/g)?.length ?? 0;
  const valid = lenient.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (valid >= damaged) return 'utf-8';
  return high > bytes.length * LATIN_HIGH_BYTES ? 'unknown' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: a last character that was cut in two does not make the whole file another encoding.
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function count(bytes: Uint8Array) {
  let [controls, high, nulsEven, nulsOdd] = [0, 0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f) high++;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
    if (byte === 0) i % 2 === 0 ? nulsEven++ : nulsOdd++;
  }
  return { controls, high, nulsEven, nulsOdd };
}
