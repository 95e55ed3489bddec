import type { Problem } from '../problem.ts';
import { isBesideArticles } from './beside.ts';
import type { SourceText } from './input.ts';
import { readHeader } from './text/header.ts';

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

/** What programs put all the articles of a site in, by what is in it. */
const EXPORTS: readonly (readonly [sign: RegExp, what: string, remedy: string])[] = [
  [
    /<wp:wxr_version>/,
    'an export of WordPress, which is not read as it is',
    'make a Markdown file of each article: npx wordpress-export-to-markdown',
  ],
  [
    /<generator[^>]*>Blogger<|schemas\.google\.com\/blogger\//,
    'an export of Blogger, which is not read as it is',
    'make a file of each article, and put the files here',
  ],
];
/** An export says what it is before its first article. */
const BEGINNING = 20_000;

/**
 * Why a file is not read that holds articles in a form which is not: in another markup language by its name, or all those of a site.
 * What begins with the line of a text file, `date 2017-06-28`, is one whatever its name.
 */
export function otherMarkupProblem({ path, text }: SourceText): Problem | undefined {
  const said = (fault: string, remedy: string) => ({ file: path, field: 'file', fault, remedy });
  const [, what, exported] =
    (/\.xml$/i.test(path) && EXPORTS.find(([sign]) => sign.test(text.slice(0, BEGINNING)))) || [];
  if (what && exported) return said(`is ${what}`, exported);
  if (isBesideArticles(path)) return undefined;
  const [, language, remedy] = LANGUAGES.find(([name]) => name.test(path)) ?? [];
  if (!language || !remedy || readHeader(text).dateText !== undefined) return undefined;
  return said(`is ${language}, which is not read`, remedy);
}
