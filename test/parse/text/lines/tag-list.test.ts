import { describe, expect, it } from 'vitest';
import { isTagList } from '../../../../src/parse/text/lines/tag-list.ts';

describe('a list of tags', () => {
  it.each([
    'Bridges, rivers, Bergen, city council, public money, stone',
    'Bridges | Rivers | Bergen | Stones | Piers | Ferries',
  ])('is %s', (line) => {
    expect(isTagList(line)).toBe(true);
  });

  it.each([
    'The council bought stones, lamps, chains, ropes, boats and sand.',
    'Bridges, rivers and stones',
    'When the council met in March, with the mayor away, the engineers ill, the money spent, the river high, the bank soft',
  ])('is not %s', (line) => {
    expect(isTagList(line)).toBe(false);
  });
});
