import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countThatFits } from '../../src/feed/feed-size.ts';
import { type ArchivePage, historyOf } from '../../src/feed/history.ts';

const sizes = fc.array(fc.oneof(fc.integer({ min: 1_500, max: 20_000 }), fc.constant(300_000)), {
  minLength: 1,
  maxLength: 80,
});
const most = fc.integer({ min: 1, max: 60 });

it('has every entry in the feed or on a page, and in no document more than fit', () => {
  fc.assert(
    fc.property(sizes, most, (all, limit) => {
      const { current, archives } = historyOf(all, limit);
      const pages = [...archives, { offset: 0, limit: current }];
      const numbers = pages.flatMap(({ offset, limit }) =>
        Array.from({ length: limit }, (_, i) => offset + i),
      );
      expect(new Set(numbers).size).toBe(all.length);
      for (const page of pages) {
        const those = all.slice(page.offset, page.offset + page.limit);
        expect(countThatFits(those, limit)).toBe(those.length);
      }
    }),
  );
});

it('has the newest entries in the feed, whatever there is behind them', () => {
  fc.assert(
    fc.property(sizes, sizes, most, (newest, older, limit) => {
      const { current } = historyOf([...newest, ...older], limit);
      const fewer = historyOf([...newest, ...older.slice(1)], limit).current;
      expect(Math.min(current, newest.length)).toBe(Math.min(fewer, newest.length));
    }),
  );
});

it('changes no page when entries come', () => {
  const fromTheOldest = (page: ArchivePage, all: readonly number[]) => all.length - page.offset - page.limit;
  fc.assert(
    fc.property(sizes, sizes, most, (older, newer, limit) => {
      const all = [...newer, ...older];
      const before = historyOf(older, limit).archives;
      const after = historyOf(all, limit).archives.slice(0, before.length);
      const placed = (pages: readonly ArchivePage[], among: readonly number[]) =>
        pages.map((page) => ({ start: fromTheOldest(page, among), limit: page.limit }));
      expect(placed(after, all)).toEqual(placed(before, older));
    }),
  );
});
