import { createHash } from 'node:crypto';
import type { Draft } from '../article.ts';
import type { ParseSettings, SourceFile } from '../parse/input.ts';
import type { Problem } from '../problem.ts';
import { signatureOf } from './near-duplicates.ts';
import { shinglesOf } from './shingles.ts';

/** A draft without its body. */
export type DraftHead = Omit<Draft, 'contentHtml'>;

/** A seed after the parser: plain data, which is kept in a cache and sent between threads. */
export interface ParsedFile {
  readonly file: string;
  /** SHA-256 of the seed's text, in hex, whatever its encoding and line ends. */
  readonly contentHash: string;
  readonly draft?: DraftHead | undefined;
  /** The draft's `contentHtml` in UTF-8. Bytes, because ten thousand of them as strings fill the memory. */
  readonly body: Uint8Array;
  /** By which nearly the same texts are found. */
  readonly signature: Uint32Array;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly held?: Problem | undefined;
}

/**
 * Parses files, one after the other. The parser is loaded when there is something to parse: it takes longer to load
 * than a rebuild without it takes in all. A seed that the parser fails on is refused, and the others go on.
 */
export async function parseFiles(
  files: readonly SourceFile[],
  settings: ParseSettings,
): Promise<ParsedFile[]> {
  if (files.length === 0) return [];
  const [{ parseSeed }, { Draft: schema }] = await Promise.all([
    import('../parse/index.ts'),
    import('../article.ts'),
  ]);
  return files.map((source) => {
    try {
      const { file, text, draft, problems, warnings, held } = parseSeed(source, settings);
      const invalid = draft ? (schema.safeParse(draft).error?.issues ?? []) : [];
      const { contentHtml = '', ...head } = draft ?? {};
      return {
        file,
        contentHash: createHash('sha256').update(text.trim()).digest('hex'),
        draft: draft && invalid.length === 0 ? (head as DraftHead) : undefined,
        body: new TextEncoder().encode(contentHtml),
        signature: signatureOf(shinglesOf(textOf(contentHtml))),
        problems: [
          ...problems,
          ...invalid.map(({ path, message }) => faultOf(file, path.join('.'), message)),
        ],
        warnings,
        held,
      };
    } catch (error) {
      const problem = faultOf(source.path, 'parser', `the parser failed: ${(error as Error).message}`);
      return {
        file: source.path,
        contentHash: '',
        body: new Uint8Array(),
        signature: new Uint32Array(),
        problems: [problem],
        warnings: [],
      };
    }
  });
}

/** An article's HTML without its tags: what it is compared with others by. */
export function textOf(contentHtml: string): string {
  return contentHtml.replace(/<[^>]*>/g, ' ');
}

function faultOf(file: string, field: string, fault: string): Problem {
  return {
    file,
    field,
    fault,
    remedy: 'look at what the seed says there; if it is right, this is a fault of the parser',
  };
}
