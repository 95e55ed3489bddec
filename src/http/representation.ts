/** A document as it is sent: its text, with what the headers say of it. */
export interface Representation {
  readonly body: string;
  /** With its charset. */
  readonly contentType: string;
  /** A hash of the body, in quotes: the same for every content coding. */
  readonly etag: string;
}

const ETAG_BYTES = 16;

/** Makes a representation of a text. `mediaType` comes without parameters; the charset is UTF-8. */
export async function representationOf(body: string, mediaType: string): Promise<Representation> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = Array.from(new Uint8Array(digest, 0, ETAG_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return { body, contentType: `${mediaType}; charset=utf-8`, etag: `"${hex.join('')}"` };
}
