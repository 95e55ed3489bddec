const HASH = /-([0-9a-f]{16})\.[a-z0-9]+$/;

/**
 * What a file of the articles is called on the web: words of its own name, a hash of its bytes (16 hex digits), the ending of its
 * format. The bytes at a name never change.
 */
export function assetName(words: string, hash: string, ending: string): string {
  return `${words}-${hash}.${ending}`;
}

/** The words in an asset's name; `undefined` where it is none. */
export function wordsInAssetName(name: string): string | undefined {
  return HASH.test(name) ? name.replace(HASH, '') : undefined;
}

/** The hash in an asset's name; empty where it is none. */
export function hashInAssetName(name: string): string {
  return HASH.exec(name)?.[1] ?? '';
}
