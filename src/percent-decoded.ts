/** A text without percent-encoding (RFC 3986 section 2.1). What is none stays as it is: something may be called `100%`. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
    try {
      return decodeURIComponent(octets);
    } catch {
      return octets;
    }
  });
}
