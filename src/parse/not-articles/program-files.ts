import type { Problem } from '../../problem.ts';
import type { SourceText } from '../input.ts';

const ONE_A_FILE = 'make a file of each article, and put the files here';
/** The size of an article, as press archives have it above each: LexisNexis and Factiva. */
const SIZE = /^(?:length:\s*[\d,.]+ words?|WC\s+[\d,.]+ \p{L}+)\s*$/gimu;
/** Lines of a name and a value, as above a message. */
const HEADER = String.raw`[A-Z][\w-]*:[^\n]*\n`;

/**
 * What programs write articles in that is not read as it is: all those of a site in one file, or all messages of a mailbox.
 * Each by what is in it, and by its file's name where another file may say the same.
 */
const FORMS: readonly {
  name?: RegExp;
  sign: { readonly test: (text: string) => boolean };
  what: string;
  isPlural?: true;
  remedy: string;
}[] = [
  {
    name: /\.xml$/i,
    sign: /<wp:wxr_version>/,
    what: 'an export of WordPress',
    remedy: 'make a Markdown file of each article: npx wordpress-export-to-markdown',
  },
  {
    name: /\.xml$/i,
    sign: /<generator[^<>]*>Blogger<|schemas\.google\.com\/blogger\//,
    what: 'an export of Blogger',
    remedy: ONE_A_FILE,
  },
  {
    name: /\.json$/i,
    sign: /^\s*\{\s*"db"\s*:\s*\[\s*\{\s*"(?:meta|data)"/,
    what: 'an export of Ghost',
    remedy: ONE_A_FILE,
  },
  // https://movabletype.org/documentation/appendices/import-export-format.html: Hatena Blog and TypePad have it too.
  {
    sign: /^(?:[A-Z][A-Z ]+:[^\n]*\n+){2,}-{5}\nBODY:\n/,
    what: 'an export of Movable Type',
    remedy: ONE_A_FILE,
  },
  {
    sign: new RegExp(`^From [^\\n]*\\d{4}\\n${HEADER}[\\s\\S]*?\\n\\nFrom [^\\n]*\\d{4}\\n${HEADER}`),
    what: 'a mailbox of several messages',
    remedy: 'make a file of each message, and put the files here',
  },
  {
    sign: { test: (text) => [...text.matchAll(SIZE)].length > 1 },
    what: 'several articles of a press archive',
    isPlural: true,
    remedy: 'export each article into a file of its own',
  },
];
/** An export says what it is before its first article, which may be long. */
const BEGINNING = 100_000;

/** Why a file is not read that a program wrote for another program. */
export function programFileProblem({ path, text }: SourceText): Problem | undefined {
  const beginning = text.slice(0, BEGINNING);
  const form = FORMS.find(({ name, sign }) => (name?.test(path) ?? true) && sign.test(beginning));
  if (!form) return undefined;
  const fault = `is ${form.what}, ${form.isPlural ? 'which are not read as they are' : 'which is not read as it is'}`;
  return { file: path, field: 'file', fault, remedy: form.remedy };
}
