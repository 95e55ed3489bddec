/** A value of a row, in quotes or bare, and what ends it: https://www.rfc-editor.org/rfc/rfc4180#section-2. */
const VALUE = /(?:"((?:[^"]|"")*)"|((?:[^",\r\n][^,\r\n]*)?))(,|\r?\n|$)/y;

/** The rows of a table in CSV, that of its names first. What stands behind a row that cannot be read is left out. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  VALUE.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (VALUE.lastIndex < text.length) {
    const [, quoted, bare = '', end] = VALUE.exec(text) ?? [];
    if (end === undefined) break;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
