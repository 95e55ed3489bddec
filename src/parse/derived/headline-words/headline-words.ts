/** What headlines need to know of the small words of a language: each a list with spaces between the words. */
export interface HeadlineWords {
  /** Prepositions before which what they say more of is often complete. */
  readonly phrases: string;
  /** Other prepositions, articles, possessives, and conjunctions that a headline is not cut at. No headline ends on them. */
  readonly ties: string;
  /** Before these a further clause begins. */
  readonly clauses: string;
  /** What joins the last item to a list. */
  readonly joins: string;
  /** Those of `phrases` and `ties` that a sentence may well end on, as a part of its verb: `Er nimmt es an.` */
  readonly particles?: string;
  /** Verbs and adverbs on which a sentence hardly ends but where it was cut. */
  readonly open?: string;
  /** What a phrase may begin with before `after` and the like: `hours after …`. */
  readonly measures?: string;
  /** How a part begins that stands before the main clause, and can go. None in languages whose verb then stands before its subject. */
  readonly openings?: string;
  /** How it is told who said all before it. */
  readonly speech?: string;
  /**
   * Makes a headline of a long sentence by what its words are, where something can tell that; nothing where no end is found. Loads then
   * what it needs.
   */
  readonly byTags?: (sentence: string) => Promise<string | undefined>;
}
