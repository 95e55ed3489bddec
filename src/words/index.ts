import type { Words } from '../words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The languages that pages can be in, by their tags in BCP 47. The build puts one into the Worker. */
export const languages: Readonly<Record<string, Words>> = { de, en };
