import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Draft } from '../../article.ts';
import { parseSeed } from '../../parse/index.ts';
import type { ParseSettings } from '../../parse/input.ts';
import type { Problem } from '../../problem.ts';
import { withSingleSpaces } from '../../safe-text.ts';
import type { TermNumbers } from '../../search/term-numbers.ts';
import { sketchOf } from '../identity/text-sketch.ts';
import { emptyRecord, NO_BYTES, type SeedRecord } from '../seed-record.ts';
import { cannotBeRead, type SeedFile } from '../seeds/seed-files.ts';
import { recordedDraft } from './recorded-draft.ts';

/** Reads and parses a seed. What is wrong with it comes back as data; it rejects only for a fault of the parser. */
export async function readRecord(
  { path, name }: SeedFile,
  settings: ParseSettings,
  numbers: TermNumbers,
): Promise<SeedRecord> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    return emptyRecord(path, cannotBeRead(path, error));
  }
  const seed = await parseSeed({ path, bytes }, settings);
  const { text, draft, found, problems, warnings, held, madeInto } = seed;
  const { invalid, ...parts } = checked(path, draft, numbers);
  return {
    path,
    bytesHash: hash('sha256', bytes),
    contentHash: hash('sha256', withSingleSpaces(text).trim()),
    spacedHash: hash('sha256', text.trim()),
    ...parts,
    formerPaths: found.formerPaths,
    madeInto,
    sketch: parts.draft ? sketchOf(found.paragraphs.join('\n')) : new Uint32Array(0),
    problems: [...problems, ...invalid],
    warnings,
    held,
  };
}

/** The check stands here, and not where articles are put together, so that the cache keeps its answer too. */
function checked(file: string, draft: Draft | undefined, numbers: TermNumbers) {
  const nothing = {
    draft: undefined,
    feedBytes: NO_BYTES,
    contents: new Uint8Array(0),
    contentsHash: '',
    terms: new Uint32Array(0),
    invalid: [] as Problem[],
  };
  if (!draft) return nothing;
  const result = Draft.safeParse(draft);
  if (result.success) return { ...recordedDraft(result.data, numbers), invalid: [] };
  const remedy = 'look at what the seed says there; if it is right, this is a fault of the parser';
  const invalid = result.error.issues.map(({ path, message }) => {
    return { file, field: path.join('.'), fault: message, remedy };
  });
  return { ...nothing, invalid };
}
