/** What YAML, TOML or JSON has under names. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a value is a table, and no list. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as those are that it stands for: `published_at` and `publishedAt` are one. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** What a table has, by such names. Of two names for one the first counts. */
export function foldedTable(table: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(table)
      .map(([name, value]) => [foldedName(name), value] as const)
      .reverse(),
  );
}
