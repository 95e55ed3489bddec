import { hash } from 'node:crypto';

const DIGITS = 16;

/** A hash of what some data says as JSON, in hex: short enough to be listed, and another one for other data. */
export function shortHash(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, DIGITS);
}
