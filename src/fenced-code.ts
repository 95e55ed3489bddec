/** Code as Markdown has it, between fences that are longer than any in it. */
export function fencedCode(code: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(code)));
  return `${fence}${language}\n${code}\n${fence}`;
}

/** How many backticks stand together in a text at most: code is put between more. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
