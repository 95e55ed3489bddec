/**
 * What programs that save pages write into them of the address, in a comment: browsers
 * (`saved from url=(0028)https://example.org/rain.html`), HTTrack (`Mirrored from example.org/rain.html by HTTrack`, without the
 * scheme), and SingleFile (`Page saved with SingleFile url: https://example.org/rain.html`).
 */
const FORMS: readonly RegExp[] = [
  /^\s*saved from url=\(\d+\)\s*(https?:\S+)/,
  /^\s*Mirrored from (\S+) by HTTrack\b/,
  /^\s*Page saved with SingleFile\s+url:\s*(https?:\S+)/,
];

/** The address that a page was saved from, if the comment says one. */
export function savedFrom(comment: string): string | undefined {
  for (const form of FORMS) {
    const address = form.exec(comment)?.[1];
    if (address !== undefined) return /^https?:/.test(address) ? address : `http://${address}`;
  }
  return undefined;
}
