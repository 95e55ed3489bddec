import { parsedFile } from '../parsed-file.ts';

// Every text here is of our own making, in the forms of https://getkirby.com/docs/guide/content.

/** What is read from a page, in a folder whose pictures and pages have these keys. */
export const parse = (path: string, text: string, keys = {}) => parsedFile(path, text, { keys });

/** Where an article of the fifth of January lies. */
export const POST = 'content/2_blog/20240105_the-ferry/article.txt';

/** A text of Kirby's as the lines of HTML that stand for it. */
export const htmlOf = async (text: string) =>
  (await parse(POST, `Title: The ferry\n\n----\n\nText:\n\n${text}\n`)).found.contentHtml?.split('\n');
