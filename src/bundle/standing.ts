/**
 * How a reader comes to an article: by lists and searches, by links of other articles, or by its address alone. The
 * articles of a bundle are numbered in this order, and those of one standing newest first, so that what is walked and
 * what comes at its time stands together.
 */
const STANDINGS = ['listed', 'linked to', 'alone'] as const;

/** How a reader comes to an article. */
export type Standing = (typeof STANDINGS)[number];

/** Articles in the order of a bundle: by standing. Those of one standing keep their order. */
export function byStanding<Item extends { readonly standing: Standing }>(articles: readonly Item[]): Item[] {
  return STANDINGS.flatMap((one) => articles.filter(({ standing }) => standing === one));
}

/** How many articles are listed, and how many are listed or linked to. `articles` are in the order of `byStanding`. */
export function standingEnds(
  articles: readonly { readonly standing: Standing }[],
): readonly [listed: number, linked: number] {
  const endOf = (standings: readonly Standing[]) =>
    articles.filter(({ standing }) => standings.includes(standing)).length;
  return [endOf(['listed']), endOf(['listed', 'linked to'])];
}
