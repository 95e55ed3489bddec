/** The name in a line, and its value, with a colon between them. */
export function nameAndValue(line: string): readonly [name: string, value: string] {
  const end = line.indexOf(':');
  return [line.slice(0, end).trim(), line.slice(end + 1).trim()];
}
