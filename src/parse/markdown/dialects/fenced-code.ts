/** Code as Markdown has it, between fences that are longer than any in it. */
export function fencedCode(code: string, language = ''): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
