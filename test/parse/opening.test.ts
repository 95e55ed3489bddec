import { expect, it } from 'vitest';
import { readOpening } from '../../src/parse/text/dateline.ts';

it.each([
  ['(ABC News) — Counterattacks by', { creditText: 'ABC News', lead: 'Counterattacks by' }],
  ['MOSUL, Iraq (AP) - An officer', { placeText: 'MOSUL, Iraq', creditText: 'AP', lead: 'An officer' }],
  [
    'MOSUL/ERBIL, Iraq (Reuters) – Iraqi',
    { placeText: 'MOSUL/ERBIL, Iraq', creditText: 'Reuters', lead: 'Iraqi' },
  ],
  ['HARTFORD, Conn. (WTNH) – The', { placeText: 'HARTFORD, Conn.', creditText: 'WTNH', lead: 'The' }],
  ['NEW YORK (CNN/Money) -- Stocks', { placeText: 'NEW YORK', creditText: 'CNN/Money', lead: 'Stocks' }],
  ['Los Angeles (FOX 11 / CNS) - A', { lead: 'Los Angeles (FOX 11 / CNS) - A' }],
  ['(Tue 23 Jan 2018) – Prices', { lead: '(Tue 23 Jan 2018) – Prices' }],
  ['BREAKING: Prices rise', { lead: 'BREAKING: Prices rise' }],
  ['The bank (founded here) - a', { lead: 'The bank (founded here) - a' }],
  ['(ABC News) —', { lead: '(ABC News) —' }],
])('%s', (paragraph, opening) => {
  expect(readOpening(paragraph)).toEqual(opening);
});
