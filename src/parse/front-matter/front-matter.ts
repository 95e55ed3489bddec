import type { Problem } from '../../problem.ts';
import { isTable, type Table } from '../table.ts';
import { LONGEST } from './begins-with-front-matter.ts';
import { BrokenFrontMatter, type FrontMatterSyntax } from './front-matter-syntax.ts';
import { headerLines } from './header-lines.ts';
import { hexoLines } from './hexo-lines.ts';
import { jinaLines } from './jina-lines.ts';
import { json } from './json-front-matter.ts';
import { lektorFields } from './lektor-fields.ts';
import { nikolaLines } from './nikola-lines.ts';
import { notionLines } from './notion-lines.ts';
import { toml } from './toml-front-matter.ts';
import { yaml } from './yaml-front-matter.ts';

/** What stands before the article: what it says, or why it says nothing; and the article itself. */
export interface FrontMatter {
  readonly values: Table;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly body: string;
}

/** Whether a text has no front matter. */
export function isBareText({ values, problems }: FrontMatter): boolean {
  return Object.keys(values).length === 0 && problems.length === 0;
}

/** Every language of front matter that is read. */
const syntaxes: readonly FrontMatterSyntax[] = [
  lektorFields,
  yaml,
  toml,
  json,
  jinaLines,
  headerLines,
  hexoLines,
  nikolaLines,
  notionLines,
];
/** What begins as front matter, and goes on as the article: it may say that it is a draft. */
const UNCLOSED = /^\s*(?:---[ \t]*\n\s*[\w-]+:(?:\s|$)|\+\+\+[ \t]*\n\s*[\w-]+\s*=)/;
/** Nobody's front matter has as many brackets in each other, and a thread's stack ends sooner than another's. */
const DEEPEST = 50;

/** Parts a Markdown file from its front matter. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const syntax = syntaxes.find(({ files, block }) => (files?.test(file) ?? true) && block.test(text));
  const [block = '', inner = ''] = syntax?.block.exec(text) ?? [];
  if (!syntax && !UNCLOSED.test(text)) return { values: {}, problems: [], warnings: [], body: text };
  const body = text.slice(block.length);
  const broken = (fault: string, remedy: string): FrontMatter => ({
    values: {},
    problems: [{ file, field: 'front matter', fault, remedy }],
    warnings: [],
    body,
  });
  if (!syntax) return broken('is not closed', 'close it with the line that it begins with');
  if (inner.length > LONGEST) {
    return broken(`is longer than ${LONGEST} characters`, 'close it with the line that it begins with');
  }
  if (depthOf(inner) > DEEPEST) {
    return broken('has values that are nested too deep', 'make it simple lines of a name and a value');
  }
  /** The file's lines before its first. */
  const before = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
  try {
    const { values, mendedLines = [] } = syntax.read(inner);
    const warnings = mendedLines.map((line) => unquoted(file, before + line));
    if (isTable(values)) return { values, problems: [], warnings, body };
    // Two rules with text between them are Markdown, not front matter.
    const isEmpty = values === '' || values === null;
    return { values: {}, problems: [], warnings: [], body: isEmpty ? body : text };
  } catch (error) {
    if (!(error instanceof BrokenFrontMatter)) throw error;
    const where = error.line === undefined ? '' : ` at line ${before + error.line}`;
    return broken(`cannot be read${where}: ${error.message}`, error.remedy);
  }
}

function unquoted(file: string, line: number): Problem {
  const fault = `has a value without quotes at line ${line}, which was read whole`;
  return {
    file,
    field: 'front matter',
    fault,
    remedy: 'put it in quotes: other programs read less, or nothing',
  };
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
