/** Blank lines, which part blocks of Markdown. */
const BLANK = /((?:\n[ \t]*)+\n)/;
const INDENTED = /^(?: {4}|\t)/;

/**
 * A Markdown text with what is not indented by four columns below a blank line, as code is, as `tell` tells it. What is indented so in a
 * list stays as it is too.
 */
export function outsideIndentedCode(text: string, tell: (text: string) => string): string {
  let plain = '';
  const told: string[] = [];
  const flush = () => {
    if (plain !== '') told.push(tell(plain));
    plain = '';
  };
  for (const [at, part] of text.split(BLANK).entries()) {
    if (at % 2 === 0 && INDENTED.test(part)) {
      flush();
      told.push(part);
    } else plain += part;
  }
  flush();
  return told.join('');
}
