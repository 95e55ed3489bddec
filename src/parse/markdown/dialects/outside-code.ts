/** In a list it stands further in, and in a quotation behind its mark. With another one on its line it is code within a line. */
const FENCE = /^([ \t>]*)(`{3,}(?!`)(?!.*`)|~{3,})/;
const QUOTED = /^[ \t]*>/;
/** Code within a line; longer is none. */
const SPAN = /(?<!`)(`+)(?!`)[^\n]{0,1000}?(?<!`)\1(?!`)/g;

/** Code, in a fence or within a line. A fence that does not end is all code. */
const CODE = String.raw`^ {0,3}(\x60{3,}(?!\x60)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[\x60~]*[^\S\n]*$|(?![\s\S]))|(?<!\x60)(\x60+)(?!\x60)[^\n]{0,1000}?(?<!\x60)\2(?!\x60)`;

/**
 * Finds code or a `comment` (the source of a regular expression), whichever begins first: code may be in a comment, and what looks like
 * one in code.
 */
export function codeOr(comment: string): RegExp {
  return new RegExp(`${CODE}|${comment}`, 'gm');
}

/** A Markdown text with what is no code in it, neither in a fence nor within a line, as `tell` tells it. */
export function outsideCode(text: string, tell: (text: string) => string): string {
  const told: string[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) told.push(toldAroundSpans(plain.join('\n'), tell));
    plain = [];
  };
  for (const { line, isFenced } of linesWithFences(text)) {
    if (!isFenced) plain.push(line);
    else {
      flush();
      told.push(line);
    }
  }
  flush();
  return told.join('\n');
}

/** The mark of a fence that does not end in a Markdown text; empty where all end. */
export function openFence(text: string): string {
  const lines = linesWithFences(text);
  let step = lines.next();
  while (!step.done) step = lines.next();
  return step.value;
}

/** The lines of a Markdown text, and of each whether it is of a fence or within one. What it returns is the mark of one that is open. */
export function* linesWithFences(text: string): Generator<{ line: string; isFenced: boolean }, string> {
  let fence = '';
  let isQuoted = false;
  for (const line of text.split('\n')) {
    // With its quotation a fence ends too.
    if (isQuoted && !QUOTED.test(line)) [fence, isQuoted] = ['', false];
    const [, before = '', mark = ''] = FENCE.exec(line) ?? [];
    yield { line, isFenced: fence !== '' || mark !== '' };
    const isEnd = mark.startsWith(fence) && line.slice(before.length).trimEnd() === mark;
    if (fence === '') [fence, isQuoted] = [mark, mark !== '' && QUOTED.test(before)];
    else if (mark !== '' && isEnd) [fence, isQuoted] = ['', false];
  }
  return isQuoted ? '' : fence;
}

function toldAroundSpans(text: string, tell: (text: string) => string): string {
  let end = 0;
  const parts: string[] = [];
  for (const { 0: code, index } of text.matchAll(SPAN)) {
    parts.push(tell(text.slice(end, index)), code);
    end = index + code.length;
  }
  return [...parts, tell(text.slice(end))].join('');
}
