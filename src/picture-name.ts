const HASH = /-[0-9a-f]{16}\.[a-z]+$/;

/**
 * What a picture is called on the web: words of its file's name, a hash of its bytes (16 hex digits), the ending of its format. The
 * bytes at a name never change.
 */
export function pictureName(words: string, hash: string, ending: string): string {
  return `${words}-${hash}.${ending}`;
}

/** The words in a picture's name; `undefined` where it is none. */
export function wordsInPictureName(name: string): string | undefined {
  return HASH.test(name) ? name.replace(HASH, '') : undefined;
}
