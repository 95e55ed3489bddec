/** The slugs that no article has any more, and what stands there now. */
export interface PastSlugs {
  /** A former slug, and the one that took its place. */
  readonly moved: Readonly<Record<string, string>>;
  /** The slug of a removed article, and what a reader may still know of it. */
  readonly gone: Readonly<Record<string, { readonly titleText: string; readonly published: string }>>;
}
