import type { ContentCoding } from './content-coding.ts';

/** A document as it is sent: its text (or its bytes, of a picture), with what the headers say of it, and each coding of it that was asked for. */
export interface Representation {
  readonly body: string | Uint8Array;
  /** Of the text in UTF-8, in bytes. */
  readonly length: number;
  /** With its charset. */
  readonly contentType: string;
  /** A hash of the text, in quotes: the same for every content coding. */
  readonly etag: string;
  /** The text in a coding, made once; a picture is compressed already, and has none. */
  readonly encoded?: (coding: ContentCoding) => Uint8Array;
}

const ETAG_BYTES = 16;

/** Makes a representation of a text. `mediaType` comes without parameters; the charset is UTF-8. */
export async function representationOf(text: string, mediaType: string): Promise<Representation> {
  const bytes = new TextEncoder().encode(text);
  const made = new Map<string, Uint8Array>();
  return {
    body: text,
    length: bytes.length,
    contentType: `${mediaType}; charset=utf-8`,
    etag: await etagOf(bytes),
    encoded(coding) {
      const known = made.get(coding.name) ?? coding.encode(text);
      made.set(coding.name, known);
      return known;
    },
  };
}

/** Makes a representation of a picture. */
export async function pictureOf(base64: string, mediaType: string): Promise<Representation> {
  const body = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { body, length: body.length, contentType: mediaType, etag: await etagOf(body) };
}

async function etagOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  const hex = Array.from(new Uint8Array(digest, 0, ETAG_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return `"${hex.join('')}"`;
}
