/** What stands under a name that no other has. */
export function onlyOnes(
  entries: readonly (readonly [name: string, value: string])[],
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, value] of entries) found.set(name, found.has(name) ? undefined : value);
  return found;
}
