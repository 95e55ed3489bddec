import type { Problem } from '../../problem.ts';
import type { SourceText } from '../input.ts';
import { readHeader } from '../text/header.ts';
import { isBesideArticles } from './beside-articles.ts';
import { programFileProblem } from './program-files.ts';

const BY_PANDOC =
  'convert it to Markdown, with its title and date: pandoc --standalone STORY --to markdown --output STORY.md';
const BY_ASCIIDOCTOR =
  'convert it to HTML, with its date in its name or its head: asciidoctor 2017-06-28-story.adoc';

/** Languages that articles are written in, and are not read, by how the names of their files end. As plain text they are not meant. */
const LANGUAGES: readonly (readonly [name: RegExp, language: string, remedy: string])[] = [
  [/\.org$/i, 'Org', BY_PANDOC],
  [/\.re?st$/i, 'reStructuredText', BY_PANDOC],
  [/\.textile$/i, 'Textile', BY_PANDOC],
  [/\.(?:media)?wiki$/i, 'MediaWiki’s language', BY_PANDOC],
  [/\.(?:la)?tex$/i, 'LaTeX', BY_PANDOC],
  [/\.typ$/i, 'Typst', BY_PANDOC],
  [/\.(?:adoc|asciidoc|asc)$/i, 'AsciiDoc', BY_ASCIIDOCTOR],
];

/**
 * Why a file is not read that holds an article in a form which is not: in another markup language by its name, or as a program has it.
 * What begins with the line of a text file, `date 2017-06-28`, is one whatever its name.
 */
export function otherMarkupProblem({ path, text }: SourceText): Problem | undefined {
  const ofProgram = programFileProblem({ path, text });
  if (ofProgram) return ofProgram;
  if (isBesideArticles(path)) return undefined;
  const [, language, remedy] = LANGUAGES.find(([name]) => name.test(path)) ?? [];
  if (!language || !remedy || readHeader(text).dateText !== undefined) return undefined;
  return { file: path, field: 'file', fault: `is ${language}, which is not read`, remedy };
}
