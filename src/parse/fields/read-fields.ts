import type { Problem } from '../../problem.ts';
import { foldedName, foldedTable, type Table } from '../table.ts';
import { type Field, type FieldValues, fields } from './fields.ts';

const FIELDS = Object.entries(fields).map(([field, { names, value, remedy }]) => ({
  field: field as Field,
  names: names.map(foldedName),
  value,
  remedy,
}));
const NAMES = new Set(FIELDS.flatMap(({ names }) => names));

/** Whether a field goes by this name. */
export function isFieldName(name: string): boolean {
  return NAMES.has(foldedName(name));
}

/** Reads the values of front matter. A value that is not what it should be is left out, and named as a problem. */
export function readFields(file: string, values: Table) {
  const table = foldedTable(values);
  const found: Partial<Record<Field, unknown>> = {};
  const problems: Problem[] = [];
  for (const { field, names, value, remedy } of FIELDS) {
    const written = names.map((name) => valueNamed(table, name)).find((candidate) => !isEmpty(candidate));
    if (written === undefined) continue;
    const result = value.safeParse(written);
    if (result.success) found[field] = result.data;
    else problems.push({ file, field, fault: result.error.issues[0]?.message ?? 'is wrong', remedy });
  }
  return { found: found as FieldValues, problems };
}

function valueNamed(table: ReadonlyMap<string, unknown>, name: string): unknown {
  const [outer = '', inner] = name.split('.');
  const value = table.get(outer);
  if (inner === undefined) return value;
  return typeof value === 'object' && value !== null ? foldedTable(value).get(inner) : undefined;
}

/** YAML's words for nothing, which are not taken for more than texts when they are read. */
const NOTHING = /^(?:null|~)?$/i;

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  // Of a starter whose placeholder stayed: `thumbnail: { thumbnailSrc }`.
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && NOTHING.test(value.trim()));
}
