/** The value of each name; `undefined` for a name that has two or more, as any of them may be meant. */
export function unambiguous(
  entries: readonly (readonly [name: string, value: string])[],
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, value] of entries) found.set(name, found.has(name) ? undefined : value);
  return found;
}
