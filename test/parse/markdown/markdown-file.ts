import { parsedFile } from '../parsed-file.ts';

/** What is read from a Markdown file with this text. */
export const parse = (text: string, path = 'a.md') => parsedFile(path, text);

/** What is read from a dated article with this front matter. */
export const story = (frontMatter: string, body = 'What happened.') =>
  parse(`---\ndate: 2017-06-28\n${frontMatter}\n---\n\n${body}\n`);

/** What is read from an article with this text below its headline, and its day in its name. */
export const belowHeadline = (text: string, path = '2017-06-28-rain.md') => parse(`# T\n\n${text}`, path);
