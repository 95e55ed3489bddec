/**
 * How a reader comes to an article: lists and searches have it, or other articles link to it, or its address alone leads there.
 * The articles of a bundle are numbered in this order, those of one standing newest first: what is walked and what comes at
 * its time stands together.
 */
const STANDINGS = ['listed', 'linked to', 'alone'] as const;

/** How a reader comes to an article. */
export type Standing = (typeof STANDINGS)[number];

/** The same articles, those of one standing behind those of another, in the order of a bundle. */
export function byStanding<Item extends { readonly standing: Standing }>(articles: readonly Item[]): Item[] {
  return STANDINGS.flatMap((one) => articles.filter(({ standing }) => standing === one));
}

/** How many articles are listed, and the number behind the last one that others link to. `articles` as `byStanding` gives them. */
export function standingEnds(
  articles: readonly { readonly standing: Standing }[],
): readonly [listed: number, linked: number] {
  const endOf = (standings: readonly Standing[]) =>
    articles.filter(({ standing }) => standings.includes(standing)).length;
  return [endOf(['listed']), endOf(['listed', 'linked to'])];
}
