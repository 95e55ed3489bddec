import type { Table } from '../table.ts';

/** Grav numbers the folders of its pages: `01.blog/old-city/item.md`. */
const NUMBERED = /(?:^|\/)\d\d\.[^/]+\//;
const NAMES = ['date', 'publish_date', 'unpublish_date', 'modified'];
/** https://www.php.net/manual/en/datetime.formats.php: with dashes the day is first, with strokes the month. */
const DAY_FIRST = /\b(\d\d?)-(\d\d?)-(\d{4})\b/;
const MONTH_FIRST = /\b(\d\d?)\/(\d\d?)\/(\d{4})\b/;

/**
 * Front matter with what stands in a page of Grav's as it reads it: its dates, which others may have in the other order, and without
 * how long the summary is to be, which is none.
 */
export function withGravFields(path: string, values: Table): Table {
  const isGravs = NUMBERED.test(path) || (typeof values.taxonomy === 'object' && values.taxonomy !== null);
  if (!isGravs) return values;
  const dates = NAMES.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, yearFirst(value)] as const] : [];
  });
  const { summary, ...rest } = values;
  return { ...(typeof summary === 'string' ? values : rest), ...Object.fromEntries(dates) };
}

function yearFirst(text: string): string {
  return text.replace(DAY_FIRST, '$3-$2-$1').replace(MONTH_FIRST, '$3-$1-$2');
}
