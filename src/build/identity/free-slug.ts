/** A slug if it is not among `taken`, else the first with a number behind it that is not. */
export function freeSlug(slug: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
