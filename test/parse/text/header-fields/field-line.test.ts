import { expect, it } from 'vitest';
import { readFieldLine } from '../../../../src/parse/text/header-fields/field-line.ts';

const words = (count: number) => 'of '.repeat(count).trim();

it.each([
  ['a field', `Source: ${words(100)}`, 'credit'],
  ['no field of such a length', `Source: ${words(200)}`, undefined],
  ['a summary', `Summary: ${words(200)}`, 'summary'],
  ['no summary of such a length', `Summary: ${words(800)}`, undefined],
])('is %s', (_, line, field) => {
  expect(readFieldLine(line)?.field).toBe(field);
});
