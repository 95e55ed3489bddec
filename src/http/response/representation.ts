import type { ContentCoding } from './content-coding.ts';

/** A document as it is sent: its bytes, with what the headers say of them, and each coding of them that was asked for. */
export interface Representation {
  readonly body: Uint8Array;
  /** With its charset. */
  readonly contentType: string;
  /** A hash of the body, in quotes: the same for every content coding. */
  readonly etag: string;
  /** The body in a coding, made once; a picture is compressed already, and has none. */
  readonly encoded?: (coding: ContentCoding) => Uint8Array;
}

const ETAG_BYTES = 16;

/** Makes a representation of a text. `mediaType` comes without parameters; the charset is UTF-8. */
export async function representationOf(text: string, mediaType: string): Promise<Representation> {
  const body = new TextEncoder().encode(text);
  const made = new Map<string, Uint8Array>();
  return {
    body,
    contentType: `${mediaType}; charset=utf-8`,
    etag: await etagOf(body),
    encoded(coding) {
      const known = made.get(coding.name) ?? coding.encode(body);
      made.set(coding.name, known);
      return known;
    },
  };
}

/** Makes a representation of a picture. */
export async function pictureRepresentation(body: Uint8Array, mediaType: string): Promise<Representation> {
  return { body, contentType: mediaType, etag: await etagOf(body) };
}

async function etagOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  const hex = Array.from(new Uint8Array(digest, 0, ETAG_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return `"${hex.join('')}"`;
}
