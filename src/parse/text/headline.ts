/** Where the headline of a scraped text was found, if anywhere, and the blocks that are left for the body. */
export interface Headline {
  readonly titleText?: string | undefined;
  /** `header`, `line 2`: the place of the title. */
  readonly source?: string | undefined;
  readonly relatedText: readonly string[];
  /** On a page: what stands between headline and body, the byline and the date among it. */
  readonly between?: readonly string[] | undefined;
  /** The entries of a menu that were left out, the names of sections among them: `World`. */
  readonly menuText?: string | undefined;
  readonly blocks: readonly string[];
}

/**
 * How far below line 1 a headline may stand, in blocks: none of the sets stands farther, and with 3 one of 327 openings is read otherwise.
 */
export const HEADLINE_REACH = 6;

/** A headline that the text says by name, and the blocks below without it. */
export function headlineSaid(titleText: string, source: string, blocks: readonly string[]): Headline {
  return titled(titleText, source, { relatedText: [], blocks });
}

/** The headline with its repetitions taken out of the blocks around it. */
export function titled(titleText: string, source: string, found: Headline): Headline {
  const near = found.blocks.slice(0, HEADLINE_REACH).filter((block) => block !== titleText);
  return { ...found, titleText, source, blocks: [...near, ...found.blocks.slice(HEADLINE_REACH)] };
}
