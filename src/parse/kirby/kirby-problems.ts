import type { Problem } from '../../problem.ts';
import { draftFileNotice } from '../not-articles/draft-file.ts';
import type { KirbyPath } from './kirby-path.ts';

/** Templates of what is an article, if it has a date. */
const ARTICLE = /article|post|note|news|entry|story|interview|review/i;
const WRITE_DATE = 'write "Date: 2024-01-05", with a line of ---- below it, or number its folder by the day';
/** What to do in a file of fields. */
export const REMEDIES: Readonly<Record<string, string>> = {
  date: WRITE_DATE,
  body: 'write it below "Text:", with a line of ---- above that',
};

/** What the panel calls by a key, and nothing in the file says the name of. */
export function lostKeys(file: string, text: string): readonly Problem[] {
  const keys = new Set(text.match(/\bfile:\/\/[\w-]+/g));
  const fault = `shows files by keys of Kirby’s, which were left out: ${[...keys].join(', ')}`;
  return keys.size === 0 ? [] : [{ file, field: 'pictures', fault, remedy: 'write their names' }];
}

/** Why Kirby itself does not show a file, or shows it as no article. */
export function heldByPath(
  file: string,
  { leftOut, template, isOwnTemplate }: KirbyPath,
  isDated: boolean,
): Problem | undefined {
  if (draftFileNotice(file)) return undefined;
  if (leftOut) {
    const fault = `is in a folder that Kirby leaves out: ${leftOut}`;
    return { file, field: 'file', fault, remedy: 'nothing; or take the _ off the folder’s name' };
  }
  if (isDated || (ARTICLE.test(template) && !isOwnTemplate)) return undefined;
  const fault = `has no date and is a page of its site (${template})`;
  return { file, field: 'date', fault, remedy: `nothing; or, if it is an article, ${WRITE_DATE}` };
}
