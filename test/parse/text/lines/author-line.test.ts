import { expect, it } from 'vitest';
import {
  isHandle,
  isNameBeside,
  isNameOfSomebody,
  isPaper,
  isRole,
  nameWithRole,
} from '../../../../src/parse/text/lines/author-line.ts';

it.each([
  ['Jane Doe, Staff Writer', 'Jane Doe'],
  ['Jane Doe | Political Editor', 'Jane Doe'],
  ['Jane Doe – Reporter', 'Jane Doe'],
  ['Jane Doe, Mayor', undefined],
  ['Share this, Editor', undefined],
])('finds the name before a role: %s', (line, name) => {
  expect(nameWithRole(line)).toBe(name);
});

it.each([
  ['@janedoe', true],
  ['jane.doe@example.org', true],
  ['Email: jane.doe [at] example.org', true],
  ['@janedoe said so', false],
  ['Write to jane.doe@example.org', false],
])('knows where somebody is to be reached: %s', (line, expected) => {
  expect(isHandle(line)).toBe(expected);
});

it.each([
  ['The Daily Example', true],
  ['Springfield Herald-Tribune', true],
  ['Example News Service', true],
  ['Old Bridge', false],
  ['The Times they are changing', false],
])('knows a paper by its name: %s', (line, expected) => {
  expect(isPaper(line)).toBe(expected);
});

it('knows a role and a name', () => {
  expect(['Contributing writer', 'Redakteurin', 'Jane Doe'].map(isRole)).toEqual([true, true, false]);
  expect(['Jane Doe', 'Read More', 'Associated Press', '山田 太郎'].map(isNameOfSomebody)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it('takes no words of the text for a name', () => {
  expect(isNameBeside('Jane Doe', 'She said so.')).toBe(true);
  expect(isNameBeside('Summer Festival', 'It was a long summer.')).toBe(false);
});
