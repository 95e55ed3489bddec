import type { ContentCoding } from './content-coding.ts';

/** A document as it is sent: its text, with what the headers say of it, and each coding of it that was asked for. */
export interface Representation {
  readonly text: string;
  /** Of the text in UTF-8, in bytes. */
  readonly length: number;
  /** With its charset. */
  readonly contentType: string;
  /** A hash of the text, in quotes: the same for every content coding. */
  readonly etag: string;
  /** The text in a coding, made once. */
  encoded(coding: ContentCoding): Uint8Array;
}

const ETAG_BYTES = 16;

/** Makes a representation of a text. `mediaType` comes without parameters; the charset is UTF-8. */
export async function representationOf(text: string, mediaType: string): Promise<Representation> {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = Array.from(new Uint8Array(digest, 0, ETAG_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  const made = new Map<string, Uint8Array>();
  return {
    text,
    length: bytes.length,
    contentType: `${mediaType}; charset=utf-8`,
    etag: `"${hex.join('')}"`,
    encoded(coding) {
      const known = made.get(coding.name) ?? coding.encode(text);
      made.set(coding.name, known);
      return known;
    },
  };
}
