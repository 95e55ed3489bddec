import type { Medium } from '../media-type.ts';
import { foldedTable, isTable, type Table } from '../table.ts';

/** A recording as a source says it, not yet read: its address and what stands beside that. */
export interface SaidRecording {
  readonly address: string;
  readonly type?: string | undefined;
  readonly bytes?: string | undefined;
  readonly duration?: string | undefined;
  readonly title?: string | undefined;
  /** What it is where its address alone does not tell. */
  readonly medium?: Medium | undefined;
}

/**
 * What generators, feeds (RSS, JSON Feed 1.1) and schema.org call the facts of a recording, as `foldedTable` has it; the first that has
 * a value counts.
 */
const NAMES = {
  // Beside it, `url` is the page of a recording.
  address: ['contenturl', 'url', 'src', 'href', 'file', 'link', 'path', 'filename', 'mp3', 'm4a', 'mp4'],
  type: ['type', 'mimetype', 'encodingformat', 'mime', 'mediatype'],
  bytes: ['length', 'bytes', 'size', 'sizeinbytes', 'filesize', 'contentsize'],
  duration: ['duration', 'durationinseconds', 'seconds'],
  title: ['title', 'name'],
} as const;
/** What stands where nothing is named. */
const NOTHING = /^(?:true|false|yes|no|on|off|none|null|~)?$/i;
/** What PowerPress keeps beside an enclosure, as PHP writes it: `s:8:"duration";s:8:"00:28:15";`. */
const PHP_DURATION = /"duration";s:\d+:"([\d:]+)"/;

/** The recordings that a value of front matter or JSON says: an address, a table with one, or a list of these. */
export function saidRecordings(value: unknown, medium?: Medium): readonly SaidRecording[] {
  if (Array.isArray(value)) return value.flatMap((one) => saidRecordings(one, medium));
  if (isTable(value)) return inTable(value, medium);
  return typeof value === 'string' && !NOTHING.test(value.trim()) ? [inLines(value, medium)] : [];
}

/** WordPress keeps an enclosure in lines: its address, its size, its type. */
function inLines(text: string, medium: Medium | undefined): SaidRecording {
  const lines = text.trim().split('\n');
  const [address = '', bytes, type] = lines.map((line) => line.trim());
  return { address, bytes, type, duration: PHP_DURATION.exec(text)?.[1], medium };
}

function inTable(table: Table, medium: Medium | undefined): SaidRecording[] {
  const folded = foldedTable(table);
  const said = (names: readonly string[]) => names.map((name) => written(folded.get(name))).find(Boolean);
  const address = said(NAMES.address);
  if (address === undefined) return [];
  const [type, bytes, duration, title] = [NAMES.type, NAMES.bytes, NAMES.duration, NAMES.title].map(said);
  return [{ address, type, bytes, duration, title, medium }];
}

function written(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
