/** What YAML, TOML or JSON has under names. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a value is a table, and no list. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
