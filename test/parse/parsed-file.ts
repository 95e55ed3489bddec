import { parseSeed } from '../../src/parse/index.ts';
import type { ParseSettings } from '../../src/parse/input.ts';
import type { Problem } from '../../src/problem.ts';

/** A site in English that derives no topics. */
export const settings: ParseSettings = { timeZone: 'UTC', language: 'en', derivedTopics: false };

/** What is read from a file with this text, on a site that has these settings beside the others. */
export function parsedFile(path: string, text: string, own: Partial<ParseSettings> = {}) {
  return parseSeed({ path, bytes: new TextEncoder().encode(text) }, { ...settings, ...own });
}

/** Problems in the words of a report, without their files. */
export function complaints(problems: readonly Problem[]): string[] {
  return problems.map(({ field, fault, remedy }) => `${field} ${fault}; ${remedy}`);
}
