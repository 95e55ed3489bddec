import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, identify } from '../../../src/build/identity/identify.ts';
import { type Lock, parseLock } from '../../../src/build/identity/lock.ts';
import { article } from '../../fixtures/article.ts';

const monday = { now: '2026-11-16T09:00:00Z', timeZone: 'UTC' };
const tuesday = { now: '2026-11-17T09:00:00Z', timeZone: 'UTC' };

/** A seed with this headline, on this day of June 2017, and this text. */
function seed(file: string, titleText: string, day: number, text = titleText): Candidate {
  const contentHash = Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64);
  const published = `2017-06-${String(day).padStart(2, '0')}T12:00:00Z`;
  return { file, contentHash, draft: article({ titleText, published }) };
}

const apples = (file: string, text?: string) => seed(file, 'Apples', 1, text);
const bears = (file: string, text?: string) => seed(file, 'Bears', 2, text);
const castles = (file: string, text?: string) => seed(file, 'Castles', 3, text);
const { lock } = identify(undefined, [apples('01.md'), bears('02.md'), castles('03.md')], monday);

/** The slug of each file's article, and what else the lock remembers; each slug has the id that it had. */
function slugsAfter(seeds: readonly Candidate[], before: Lock = lock) {
  const { articles } = identify(before, seeds, tuesday).lock;
  const idOf = new Map(Object.values(before.articles).map(({ slug, id }) => [slug, id]));
  for (const { slug, id } of Object.values(articles)) expect(id).toBe(idOf.get(slug) ?? id);
  return Object.fromEntries(
    Object.entries(articles).map(([file, { slug, removed }]) => [file, removed ? `${slug}, removed` : slug]),
  );
}

describe('an article is known again', () => {
  it('where all files were renumbered for a new one', () => {
    const seeds = [seed('01.md', 'Dams', 4), apples('02.md'), bears('03.md'), castles('04.md')];
    expect(slugsAfter(seeds)).toEqual({
      '01.md': 'dams',
      '02.md': 'apples',
      '03.md': 'bears',
      '04.md': 'castles',
    });
    expect(identify(lock, seeds, tuesday).changes).toEqual([
      { file: '01.md', kind: 'added' },
      { file: '02.md', kind: 'renamed' },
      { file: '03.md', kind: 'renamed' },
      { file: '04.md', kind: 'renamed' },
    ]);
  });

  it('where they were renumbered and corrected at once', () => {
    const seeds = [
      seed('01.md', 'Dams', 4),
      apples('02.md', 'Apples, corrected'),
      bears('03.md', 'Bears, corrected'),
      castles('04.md', 'Castles, corrected'),
    ];
    expect(slugsAfter(seeds)).toEqual({
      '01.md': 'dams',
      '02.md': 'apples',
      '03.md': 'bears',
      '04.md': 'castles',
    });
  });

  it('where they were renumbered for a draft, which becomes an article of its own', () => {
    const others = [apples('02.md'), bears('03.md'), castles('04.md')];
    const draft = { ...seed('01.md', 'Dams', 4), draft: undefined };
    const { lock: next, changes } = identify(lock, [draft, ...others], tuesday);
    expect(changes.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      '02.md renamed',
      '03.md renamed',
      '04.md renamed',
    ]);
    expect(slugsAfter([seed('01.md', 'Dams', 4), ...others], next)).toEqual({
      '01.md': 'dams',
      '02.md': 'apples',
      '03.md': 'bears',
      '04.md': 'castles',
    });
  });

  it('where its file was renamed while it cannot be published', () => {
    const expired = { ...apples('new.md'), draft: undefined };
    const { lock: next } = identify(lock, [expired, bears('02.md'), castles('03.md')], tuesday);
    expect(next.articles['new.md']).toEqual(lock.articles['01.md']);
    expect(identify(next, [expired, bears('02.md'), castles('03.md')], tuesday).changes).toEqual([]);
  });

  it('where a copy of what it was lies beside it', () => {
    const seeds = [
      apples('01 v1.md'),
      apples('01.md', 'Apples, corrected'),
      bears('02.md'),
      castles('03.md'),
    ];
    expect(slugsAfter(seeds)).toEqual({
      '01 v1.md': 'apples-2',
      '01.md': 'apples',
      '02.md': 'bears',
      '03.md': 'castles',
    });
  });

  it('where two files were swapped', () => {
    expect(slugsAfter([bears('01.md'), apples('02.md'), castles('03.md')])).toEqual({
      '01.md': 'bears',
      '02.md': 'apples',
      '03.md': 'castles',
    });
  });

  it('where its file took the place of another, which is removed and keeps its address', () => {
    const seeds = [apples('02.md'), castles('03.md')];
    const after = { '02.md': 'apples', '02.md (removed)': 'bears, removed', '03.md': 'castles' };
    expect(slugsAfter(seeds)).toEqual(after);
    const { lock: next, changes } = identify(lock, seeds, tuesday);
    expect(changes).toEqual([
      { file: '02.md', kind: 'renamed' },
      { file: '02.md (removed)', kind: 'removed' },
    ]);
    expect(identify(next, seeds, monday)).toMatchObject({ lock: next, changes: [] });
    expect(slugsAfter([...seeds, bears('04.md')], next)).toEqual({
      '02.md': 'apples',
      '03.md': 'castles',
      '04.md': 'bears',
    });
  });

  it('by its headline and day, though its file is corrected and a copy of it is begun', () => {
    const seeds = [apples('01.md', 'Apples, corrected'), apples('new.md', 'More on apples')];
    expect(slugsAfter([...seeds, bears('02.md'), castles('03.md')])).toEqual({
      '01.md': 'apples',
      '02.md': 'bears',
      '03.md': 'castles',
      'new.md': 'apples-2',
    });
  });

  it('by its file, though another one is called as it was', () => {
    const seeds = [
      seed('01.md', 'Red apples', 1),
      apples('new.md', 'Text'),
      bears('02.md'),
      castles('03.md'),
    ];
    expect(slugsAfter(seeds)).toEqual({
      '01.md': 'apples',
      '02.md': 'bears',
      '03.md': 'castles',
      'new.md': 'apples-2',
    });
  });

  it('by its file, though its headline or its day was corrected', () => {
    const seeds = [seed('01.md', 'Pears', 1), seed('02.md', 'Bears', 9, 'Text'), castles('03.md')];
    expect(slugsAfter(seeds)).toEqual({ '01.md': 'apples', '02.md': 'bears', '03.md': 'castles' });
    expect(identify(lock, seeds, tuesday).replaced).toEqual([]);
  });
});

describe('a file that is used again', () => {
  const others = [bears('02.md'), castles('03.md')];

  it('keeps its article, and is named, where that was there until now', () => {
    const { replaced } = identify(lock, [seed('01.md', 'Dams', 4), ...others], tuesday);
    expect(replaced).toEqual([{ file: '01.md', title: 'Apples' }]);
    const next = identify(lock, [seed('01.md', 'Dams', 4), ...others], tuesday).lock;
    expect(identify(next, [seed('01.md', 'Dams', 4), ...others], tuesday).replaced).toEqual([]);
  });

  it('is a new article where the one before was removed', () => {
    const without = identify(lock, others, tuesday).lock;
    expect(slugsAfter([seed('01.md', 'Dams', 1), ...others], without)).toEqual({
      '01.md': 'dams',
      '01.md (removed)': 'apples, removed',
      '02.md': 'bears',
      '03.md': 'castles',
    });
  });

  it('is that article again where it is called as that was', () => {
    const without = identify(lock, others, tuesday).lock;
    expect(slugsAfter([seed('01.md', 'Apples', 9, 'Rewritten'), ...others], without)).toEqual({
      '01.md': 'apples',
      '02.md': 'bears',
      '03.md': 'castles',
    });
  });
});

it('keeps an article with its renamed file where that is dated too late to be published', () => {
  const late = {
    ...apples('new.md'),
    draft: article({ titleText: 'Apples', published: '2099-01-01T12:00:00Z' }),
  };
  expect(slugsAfter([late, bears('02.md'), castles('03.md')])).toEqual({
    '02.md': 'bears',
    '03.md': 'castles',
    'new.md': 'apples',
  });
});

const NAMES = Array.from({ length: 10 }, (_, i) => `${String(i).padStart(2, '0')}.md`);
const names = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });

it('keeps every id with its text, whatever the files are called from one build to the next', () => {
  fc.assert(
    fc.property(
      names,
      names,
      fc.integer({ min: 1, max: NAMES.length }),
      fc.nat({ max: NAMES.length }),
      fc.array(fc.constantFrom('as it was', 'a draft', 'removed'), { minLength: 10, maxLength: 10 }),
      (before, after, count, added, fates) => {
        const story = (file: string, number: number) => seed(file, `Story ${number}`, number + 1);
        const first = before.slice(0, count).map((file, i) => story(file, i));
        const { lock } = identify(undefined, first, monday);
        const later = after
          .slice(0, Math.min(NAMES.length, count + added))
          .map((file, i) => story(file, i))
          .filter((_, i) => fates[i] !== 'removed')
          .map((found) =>
            fates[Number(found.draft?.titleText.slice(6))] === 'a draft'
              ? { ...found, draft: undefined }
              : found,
          );
        const idOf = ({ contentHash }: Candidate, { articles }: Lock) =>
          Object.values(articles).find((entry) => entry.contentHash === contentHash)?.id;
        const { lock: next, replaced } = identify(lock, later, tuesday);
        parseLock(JSON.stringify(next));
        // Of one that is gone, another may stand in its file: it keeps the identity, and is named.
        const replacedTitles = new Set(replaced.map(({ title }) => title));
        for (const known of first) {
          if (!replacedTitles.has(known.draft?.titleText ?? ''))
            expect(idOf(known, next)).toBe(idOf(known, lock));
          else expect(later.map(({ contentHash }) => contentHash)).not.toContain(known.contentHash);
        }
        expect(identify(next, later, tuesday).lock).toEqual(next);
      },
    ),
    { numRuns: 500 },
  );
});
