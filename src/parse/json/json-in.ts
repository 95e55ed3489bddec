/** The name of a file of JSON. */
export const JSON_NAME = /\.json$/i;

/** The object or the list that a text is in JSON; `undefined` where it is neither. */
export function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
