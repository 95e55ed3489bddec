import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedSeed } from '../../src/parse/index.ts';
import { parseSeed } from '../../src/parse/index.ts';

/** What a source says of a file, a line of `truth.jsonl`; `null` or absent is unknown. */
export interface Truth {
  readonly file: string;
  readonly title: string | null;
  readonly title_in_text?: boolean | null;
  readonly date: string | null;
  readonly date_precision?: string | null;
  readonly agency?: string | null;
  readonly place?: string | null;
  readonly byline?: string | readonly string[] | null;
  readonly lang?: string | null;
  readonly tags?: readonly string[] | null;
  /** Openings of stories: `negative` is a look-alike of a dateline. */
  readonly kind?: string;
  readonly header?: { readonly variant: string; readonly line: string };
  /** Where the article proper begins and ends on a page. */
  readonly body_first?: string | null;
  readonly body_last?: string | null;
}

/** A labelled file, with what the parser made of it. */
export interface Judged {
  readonly truth: Truth;
  readonly source: string;
  readonly parsed: ParsedSeed;
}

/** Parses every file that `DIR/truth.jsonl` knows. */
export async function judgedFiles(dir: string): Promise<Judged[]> {
  const truths = readFileSync(join(dir, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Truth => JSON.parse(line));
  return await Promise.all(
    truths.map(async (truth) => {
      const bytes = readFileSync(join(dir, truth.file));
      const parsed = await parseSeed(
        { path: truth.file, bytes },
        { timeZone: 'UTC', language: 'en', derivedTopics: true },
      );
      return { truth, source: bytes.toString('utf8'), parsed };
    }),
  );
}
