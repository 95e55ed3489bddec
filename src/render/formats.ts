import { atom } from './atom.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { rss } from './rss.ts';

/**
 * Every feed format, the one that we recommend first: discovery takes the first, Atom is read by all
 * feed readers, and JSON Feed by programs and only some readers.
 */
export const formats: readonly [Format, ...Format[]] = [atom, rss, json];
