import { describe, expect, it } from 'vitest';
import { type Candidate, identify } from '../../../src/build/identity/identify.ts';
import type { Lock } from '../../../src/build/identity/lock.ts';
import { article } from '../../fixtures/article.ts';

const monday = { now: '2026-11-16T09:00:00Z', timeZone: 'UTC' };
const tuesday = { now: '2026-11-17T09:00:00Z', timeZone: 'UTC' };

/** A seed with this text, as its only paragraph and its headline. */
function seed(file: string, text: string, published = '2017-06-28T12:00:00Z'): Candidate {
  const contentHash = Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64);
  return { file, contentHash, draft: article({ titleText: text, published }) };
}

const first = () => identify(undefined, [seed('a.txt', 'Alpha'), seed('b.txt', 'Beta')], monday);

describe('the first build', () => {
  it('gives every seed an identity', () => {
    const { lock, changes } = first();
    expect(lock.publication).toMatch(/^urn:uuid:/);
    expect(
      Object.values(lock.articles).map(({ slug, published, updated }) => [slug, published, updated]),
    ).toEqual([
      ['alpha', '2017-06-28T12:00:00Z', '2017-06-28T12:00:00Z'],
      ['beta', '2017-06-28T12:00:00Z', '2017-06-28T12:00:00Z'],
    ]);
    expect(changes).toEqual([
      { file: 'a.txt', kind: 'added' },
      { file: 'b.txt', kind: 'added' },
    ]);
  });

  it('agrees with another one, in whatever order the files come', () => {
    const other = identify(undefined, [seed('b.txt', 'Beta'), seed('a.txt', 'Alpha')], tuesday);
    expect(JSON.stringify(other.lock.articles)).toBe(JSON.stringify(first().lock.articles));
  });

  it('gives two stories with one headline two ids and two slugs', () => {
    const twins = [
      seed('a.txt', 'Alpha'),
      { ...seed('b.txt', 'other text'), draft: article({ titleText: 'Alpha' }) },
    ];
    const entries = Object.values(identify(undefined, twins, monday).lock.articles);
    expect(entries.map(({ slug }) => slug)).toEqual(['alpha', 'alpha-2']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('calls one in another script by its file, and keeps the slug that it had', () => {
    const seeds = [seed('old-city.md', '旧城')];
    const { lock } = identify(undefined, seeds, monday);
    expect(lock.articles['old-city.md']?.slug).toBe('old-city');
    const entry = { ...(lock.articles['old-city.md'] as Lock['articles'][string]), slug: 'jiu-cheng' };
    const before = { ...lock, articles: { 'old-city.md': entry } };
    expect(identify(before, seeds, tuesday)).toMatchObject({ lock: before, changes: [] });
  });

  it('publishes one of two seeds with the same text, and names the other', () => {
    const { published, duplicates } = identify(
      undefined,
      [seed('a.txt', 'Alpha'), seed('b.txt', 'Alpha')],
      monday,
    );
    expect(published.map(({ file }) => file)).toEqual(['a.txt']);
    expect(duplicates).toEqual([{ file: 'b.txt', of: 'a.txt' }]);
  });
});

describe('a later build', () => {
  const { lock } = first();

  it('publishes the one with the shortest path of a text that is in several files, where none is published yet', () => {
    const files = ['backup/b.txt', 'b.txt', 'copy of b.txt'].map((file) => seed(file, 'Beta'));
    const { published, duplicates, lock } = identify(undefined, files, monday);
    expect(published.map(({ file }) => file)).toEqual(['b.txt']);
    expect(duplicates).toEqual([
      { file: 'backup/b.txt', of: 'b.txt' },
      { file: 'copy of b.txt', of: 'b.txt' },
    ]);
    // Nor does one that comes later take its place.
    const again = identify(lock, [...files, seed('b', 'Beta')], tuesday);
    expect(again.published.map(({ file }) => file)).toEqual(['b.txt']);
  });

  it('publishes of two with the same text the one that had it', () => {
    const { published, duplicates } = identify(lock, [seed('a.txt', 'Beta'), seed('b.txt', 'Beta')], tuesday);
    expect(published.map(({ file, entry }) => [file, entry.slug])).toEqual([['b.txt', 'beta']]);
    expect(duplicates).toEqual([{ file: 'a.txt', of: 'b.txt' }]);
  });

  const idOf = (from: Lock, file: string) => from.articles[file]?.id;

  it('without a change changes nothing', () => {
    const again = identify(lock, [seed('a.txt', 'Alpha'), seed('b.txt', 'Beta')], tuesday);
    expect(again.lock).toEqual(lock);
    expect(again.changes).toEqual([]);
  });

  it('moves `updated` of what changed, and nothing else', () => {
    const { lock: next, changes } = identify(
      lock,
      [seed('a.txt', 'Alpha, corrected'), seed('b.txt', 'Beta')],
      tuesday,
    );
    expect(next.articles['a.txt']).toMatchObject({
      id: idOf(lock, 'a.txt'),
      slug: 'alpha',
      updated: tuesday.now,
    });
    expect(next.articles['b.txt']).toEqual(lock.articles['b.txt']);
    expect(changes).toEqual([{ file: 'a.txt', kind: 'changed' }]);
  });

  it("takes the seed's own word on when it was revised", () => {
    const revised = seed('a.txt', 'Alpha, corrected');
    const draft = { ...article(), revised: '2017-07-01T08:00:00Z' };
    const { lock: next } = identify(lock, [{ ...revised, draft }, seed('b.txt', 'Beta')], tuesday);
    expect(next.articles['a.txt']?.updated).toBe('2017-07-01T08:00:00Z');
  });

  it('knows a renamed file by its text', () => {
    const { lock: next, changes } = identify(
      lock,
      [seed('new/name.txt', 'Alpha'), seed('b.txt', 'Beta')],
      tuesday,
    );
    expect(next.articles['new/name.txt']).toEqual(lock.articles['a.txt']);
    expect(next.articles['a.txt']).toBeUndefined();
    expect(changes).toEqual([{ file: 'new/name.txt', kind: 'renamed' }]);
  });

  it('knows a file that was renamed and corrected at once by its headline and day', () => {
    const moved = { ...seed('new/name.txt', 'Alpha, corrected'), draft: article({ titleText: 'Alpha' }) };
    const day = (published: string) => ({ ...moved, draft: article({ titleText: 'Alpha', published }) });
    const { lock: next, changes } = identify(
      lock,
      [day('2017-06-28T09:00:00Z'), seed('b.txt', 'Beta')],
      tuesday,
    );
    expect(next.articles['new/name.txt']).toMatchObject({ id: lock.articles['a.txt']?.id, slug: 'alpha' });
    expect(changes.map(({ kind }) => kind)).toEqual(['renamed', 'changed']);

    const another = identify(lock, [day('2017-06-29T09:00:00Z'), seed('b.txt', 'Beta')], tuesday);
    expect(another.changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('does not guess which is which of two with one headline that were renamed and corrected', () => {
    const twin = (file: string, text: string) => ({
      ...seed(file, text),
      draft: article({ titleText: 'Alpha' }),
    });
    const { lock: both } = identify(undefined, [twin('a.txt', 'One'), twin('b.txt', 'Two')], monday);
    const { changes } = identify(both, [twin('c.txt', 'One, corrected')], tuesday);
    expect(changes.map(({ file, kind }) => `${file} ${kind}`).sort()).toEqual([
      'a.txt removed',
      'b.txt removed',
      'c.txt added',
    ]);
  });

  it('remembers what was removed, and when, and knows it when it is back', () => {
    const without = identify(lock, [seed('b.txt', 'Beta')], tuesday);
    expect(without.lock.articles['a.txt']).toEqual({ ...lock.articles['a.txt'], removed: tuesday.now });
    expect(without.changes).toEqual([{ file: 'a.txt', kind: 'removed' }]);
    expect(identify(without.lock, [seed('b.txt', 'Beta')], monday).changes).toEqual([]);

    const back = identify(without.lock, [seed('a.txt', 'Alpha'), seed('b.txt', 'Beta')], tuesday);
    const again = { ...lock.articles['a.txt'], added: tuesday.now };
    expect(back.lock).toEqual({ ...lock, articles: { ...lock.articles, 'a.txt': again } });
    expect(back.changes).toEqual([{ file: 'a.txt', kind: 'restored' }]);
  });

  it('remembers when an article came in, until it has changed since or where its own day is later', () => {
    const [old, newer] = [seed('c.txt', 'Gamma'), seed('d.txt', 'Delta', '2026-11-18T12:00:00Z')];
    const seeds = [seed('a.txt', 'Alpha'), seed('b.txt', 'Beta'), newer];
    const addedIn = ({ articles }: Lock) => Object.values(articles).map(({ added }) => added);
    const added = identify(lock, [...seeds, old], monday).lock;
    expect(addedIn(added)).toEqual([undefined, undefined, monday.now, undefined]);
    expect(identify(added, [...seeds, old], tuesday).lock).toEqual(added);
    const edited = identify(added, [...seeds, seed('c.txt', 'Gamma and more')], tuesday).lock;
    expect(edited.articles['c.txt']).toMatchObject({ updated: tuesday.now });
    expect(addedIn(edited)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('does not take a broken seed for a removed one', () => {
    const broken = { file: 'a.txt', contentHash: 'f'.repeat(64), draft: undefined };
    const { lock: next, changes, published } = identify(lock, [broken, seed('b.txt', 'Beta')], tuesday);
    expect(next).toEqual(lock);
    expect(changes).toEqual([]);
    expect(published.map(({ file }) => file)).toEqual(['b.txt']);
  });

  it('gives a new seed no slug that stands or stood', () => {
    const removed = identify(lock, [seed('b.txt', 'Beta')], tuesday).lock;
    const former = { ...removed.articles['b.txt'], formerSlugs: ['gamma'] } as Lock['articles'][string];
    const known = { ...removed, articles: { ...removed.articles, 'b.txt': former } };
    const named = (file: string, titleText: string) => ({
      ...seed(file, file),
      draft: article({ titleText }),
    });
    const { lock: next } = identify(
      known,
      [seed('b.txt', 'Beta'), named('c.txt', 'Alpha'), named('d.txt', 'Gamma')],
      tuesday,
    );
    expect([next.articles['c.txt']?.slug, next.articles['d.txt']?.slug]).toEqual(['alpha-2', 'gamma-2']);
    expect(next.articles['b.txt']?.formerSlugs).toEqual(['gamma']);
  });

  it('never gives two articles one id, though a file of that name and text comes back', () => {
    const renamed = identify(lock, [seed('z.txt', 'Alpha'), seed('b.txt', 'Beta')], tuesday).lock;
    const edited = identify(renamed, [seed('z.txt', 'Alpha, edited'), seed('b.txt', 'Beta')], tuesday).lock;
    const seeds = [seed('a.txt', 'Alpha'), seed('z.txt', 'Alpha, edited'), seed('b.txt', 'Beta')];
    const ids = Object.values(identify(edited, seeds, tuesday).lock.articles).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a seed of today or later', () => {
  it('is published now where it knows only the day, and stays so', () => {
    const today = seed('a.txt', 'Alpha', '2026-11-16T12:00:00Z');
    const { lock } = identify(undefined, [today], monday);
    expect(lock.articles['a.txt']?.published).toBe(monday.now);
    expect(identify(lock, [today], tuesday).lock).toEqual(lock);
  });

  it('keeps its date where it is of another day: it is still to come', () => {
    const { published } = identify(undefined, [seed('a.txt', 'Alpha', '2026-11-17T12:00:00Z')], monday);
    expect(published.map(({ entry }) => entry.published)).toEqual(['2026-11-17T12:00:00Z']);
  });

  it('is refused where it is more than a year ahead', () => {
    const { published, tooLate } = identify(
      undefined,
      [seed('a.txt', 'Alpha', '2099-12-31T12:00:00Z')],
      monday,
    );
    expect(published).toEqual([]);
    expect(tooLate).toEqual(['a.txt']);
  });
});

describe('a seed that asks for a slug', () => {
  const asking = (file: string, wantedSlug: string | undefined, text = file): Candidate => {
    const { contentHash } = seed(file, text);
    return { file, contentHash, draft: { ...article({ titleText: text }), wantedSlug } };
  };
  const slugsOf = ({ articles }: Lock) =>
    Object.fromEntries(
      Object.entries(articles).map(([file, { slug, formerSlugs = [] }]) => [file, [slug, ...formerSlugs]]),
    );

  it('gets it, in ASCII', () => {
    const { lock } = identify(undefined, [asking('a.md', 'Mosul’s Old City')], monday);
    expect(slugsOf(lock)).toEqual({ 'a.md': ['mosuls-old-city'] });
  });

  it('shares it with nobody, and the next build agrees', () => {
    const seeds = [asking('a.md', 'mosul'), asking('b.md', 'mosul')];
    const { lock } = identify(undefined, seeds, monday);
    expect(slugsOf(lock)).toEqual({ 'a.md': ['mosul'], 'b.md': ['mosul-2'] });
    expect(identify(lock, seeds, tuesday)).toMatchObject({ lock, changes: [] });
  });

  it('keeps the one before when it asks for another, and takes it back when it asks for that', () => {
    const { lock } = identify(undefined, [asking('a.md', 'mosul')], monday);
    const moved = identify(lock, [asking('a.md', 'old-city')], tuesday);
    expect(slugsOf(moved.lock)).toEqual({ 'a.md': ['old-city', 'mosul'] });
    expect(moved.changes).toEqual([{ file: 'a.md', kind: 'changed' }]);
    expect(moved.lock.articles['a.md']?.updated).toBe(lock.articles['a.md']?.updated);
    const others = [asking('a.md', 'mosul'), asking('b.md', 'old-city')];
    expect(slugsOf(identify(moved.lock, others, tuesday).lock)).toEqual({
      'a.md': ['mosul', 'old-city'],
      'b.md': ['old-city-2'],
    });
  });

  it('keeps what it has when it no longer asks', () => {
    const { lock } = identify(undefined, [asking('a.md', 'mosul')], monday);
    const { lock: next } = identify(lock, [asking('a.md', undefined)], tuesday);
    expect(slugsOf(next)).toEqual({ 'a.md': ['mosul'] });
  });
});
