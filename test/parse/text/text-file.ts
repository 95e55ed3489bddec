import { parsedFile } from '../parsed-file.ts';

/** What is read from a plain text. */
export const parse = (text: string) => parsedFile('a.txt', text);
