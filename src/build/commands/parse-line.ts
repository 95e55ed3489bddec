import type { Enclosure } from '../../article.ts';
import { readFolderAddress } from '../../parse/folder-address.ts';
import type { ParsedSeed } from '../../parse/index.ts';
import type { Problem } from '../../problem.ts';

/** What the parser makes of a file, as `npm run parse -- --json` prints it. `null` is: nothing was found. */
export interface ParseLine {
  readonly file: string;
  readonly title: string | null;
  /** Where the title stands: `header`, `line 2`, `lead`. */
  readonly titleSource: string | null;
  readonly published: string | null;
  readonly precision: string | null;
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly place: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly related: readonly string[];
  readonly rights: string | null;
  readonly summary: string | null;
  readonly paragraphs: readonly string[];
  /** `field: fault` of what a person should look at. */
  readonly warnings: readonly string[];
  /** `field: fault; remedy` of why it would not be published. */
  readonly refused: readonly string[] | null;
  readonly direction: string | null;
  readonly datelineDate: string | null;
  readonly updated: string | null;
  readonly wordCount: number | null;
  /** Where each field came from. */
  readonly sources: Readonly<Record<string, string>>;
  /** `field: fault; remedy` of why its author holds it back. */
  readonly held: string | null;
  /** What was corrected, as the seed says. */
  readonly correction: string | null;
  /** Paths of the files in the folder that the text refers to. Whether they are there is seen when they are built. */
  readonly refersTo: readonly string[];
  /** Paths of the URLs that the article had on a former site, as the file says. */
  readonly formerPaths: readonly string[];
  /** From when on a build leaves it out. */
  readonly expires: string | null;
  /** Whether it gets a page which nothing lists. */
  readonly unlisted: boolean;
  /** Its sound and film; those in the folder by their paths. */
  readonly enclosures: readonly Enclosure[];
}

/** Puts what the parser found into the line. A refused file shows what was found too. */
export function parseLine({ file, found, problems, warnings, held }: ParsedSeed): ParseLine {
  return {
    file,
    title: found.titleText ?? null,
    titleSource: found.sources?.title ?? null,
    published: found.published ?? null,
    precision: found.precision ?? null,
    agency: found.creditText ?? null,
    byline: found.bylines ?? [],
    place: found.placeText ?? null,
    language: found.language ?? null,
    topics: found.topics ?? [],
    related: found.relatedText ?? [],
    rights: found.rightsText ?? null,
    summary: found.summaryText ?? null,
    paragraphs: found.paragraphs,
    warnings: warnings.map(({ field, fault }) => `${field}: ${fault}`),
    refused: problems.length === 0 ? null : problems.map(whole),
    direction: found.direction ?? null,
    datelineDate: found.datelineDateText ?? null,
    updated: found.revised ?? null,
    wordCount: found.wordCount ?? null,
    sources: found.sources ?? {},
    held: held ? whole(held) : null,
    correction: found.correctionText ?? null,
    refersTo: found.refersTo?.filter((path) => path !== '') ?? [],
    formerPaths: found.formerPaths ?? [],
    expires: found.expires ?? null,
    unlisted: found.isUnlisted ?? false,
    enclosures: (found.enclosures ?? []).map((one) => ({
      ...one,
      url: readFolderAddress(one.url)?.path ?? one.url,
    })),
  };
}

function whole({ field, fault, remedy }: Problem): string {
  return `${field}: ${fault}; ${remedy}`;
}
