import { existsSync, readFileSync } from 'node:fs';
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

/**
 * Parses every file that `DIR/truth.jsonl` knows.
 * @throws {Error} where that is not there, or that names every line of it that is no JSON or has a file that cannot be read.
 */
export async function judgedFiles(dir: string): Promise<Judged[]> {
  const labels = join(dir, 'truth.jsonl');
  if (!existsSync(labels))
    throw new Error(`${labels} is not there; put one into ${dir}: test/corpus/README.md`);
  const lines = readFileSync(labels, 'utf8').trim().split('\n');
  const labelled = lines.map((line, at) => {
    try {
      const truth: Truth = JSON.parse(line);
      return { truth, bytes: readFileSync(join(dir, truth.file)) };
    } catch (error) {
      return `${labels}:${at + 1} ${(error as Error).message}`;
    }
  });
  const faults = labelled.filter((one) => typeof one === 'string');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return await Promise.all(
    labelled
      .filter((one) => typeof one !== 'string')
      .map(async ({ truth, bytes }) => {
        const parsed = await parseSeed(
          { path: truth.file, bytes },
          { timeZone: 'UTC', language: 'en', derivedTopics: true },
        );
        return { truth, source: bytes.toString('utf8'), parsed };
      }),
  );
}
