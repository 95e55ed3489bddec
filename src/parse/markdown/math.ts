import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** Longer is none. */
const LONGEST = 2000;
/**
 * As Pandoc tells it from sums of money (https://pandoc.org/MANUAL.html#extension-tex_math_dollars); from a shell's variables by the words
 * that they go on as. Code that begins in it is code.
 */
const WITHIN_LINE = /(?<!\w)(\$\$?)(?!\s)((?:[^$\\`]|\\[\s\S]){1,1000}?)(?<!\s)\1(?!\w)/y;
/** What only a formula has, or what has no blank in it. */
const FORMULA = /\\[a-zA-Z]|[_^]\{|\^|^\S+$/;
const BLOCK_START = /^(?:\$\$|\\begin\{(\w+\*?)\})/;

/** Formulas in TeX (`$a_1$`, `$$ … $$`, `\begin{align}`), which are shown as they are written: no mark of Markdown is in them. */
export function math(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('escape', 'math', readWithinLine);
  markdown.block.ruler.before('fence', 'math', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readWithinLine(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  WITHIN_LINE.lastIndex = state.pos;
  const [whole = '', , formula = ''] = WITHIN_LINE.exec(state.src) ?? [];
  if (whole === '' || whole.length > state.posMax - state.pos || !FORMULA.test(formula)) return false;
  if (!silent) state.push('text_special', '', 0).content = whole;
  state.pos += whole.length;
  return true;
}

function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const first = lineAt(startLine);
  const [start = '', environment] = BLOCK_START.exec(first) ?? [];
  if (start === '' || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const end = environment === undefined ? '$$' : `\\end{${environment}}`;
  let line = startLine;
  let size = first.length;
  let rest = first.slice(start.length);
  while (!rest.trimEnd().endsWith(end)) {
    line++;
    rest = line < endLine && (state.sCount[line] ?? 0) >= state.blkIndent ? lineAt(line) : '';
    size += rest.length + 1;
    if (line >= endLine || size > LONGEST) return false;
  }
  if (silent) return true;
  const text = state.getLines(startLine, line + 1, state.blkIndent, false).trim();
  state.push('paragraph_open', 'p', 1).map = [startLine, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = '';
  inline.children = [];
  const formula = new state.Token('text_special', '', 0);
  formula.content = text;
  inline.children.push(formula);
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}
