import { expect, it } from 'vitest';
import { madePatterns } from './made-patterns.ts';
import { superLinearWays } from './super-linear.ts';
import { sourceFiles, writtenPatterns } from './written-patterns.ts';

/** What makes patterns of words that it is given, each checked by hand. */
const MADE_LATER = [
  // `</script`, of a name that has letters alone.
  'parse/decoding/lightened-page.ts',
  // Of every language in shaped-headline.test.ts.
  'parse/derived/headline-patterns.ts',
];

/** Of a pattern, in letters: some are lists of words. */
const SHOWN = 80;

it.each([
  [/^(?:a+)+$/, ['a+ in (?:a+)+ parts a run of "a" in many ways']],
  [/^\s*[\s,]*x/, ['\\s* and [\\s,]* share a run of " " in many ways']],
  [/\s+$/, ['\\s+ is tried from every " " of a run']],
  [/(?<=b)[\p{L}--[a-z]]+!|[0-9]+\.$/v, ['[0-9]+ is tried from every "0" of a run']],
  [/(?<!\s)\s+$/, []],
  [/(?:(?<!\s)\s+)?,\s*/, []],
  [/<[^>]*>?/, []],
])('finds in %s what takes more than linear time', (pattern, ways) => {
  expect(superLinearWays(pattern)).toEqual(ways);
});

it('src has no pattern that can take more than linear time', async () => {
  const written = sourceFiles().map((file) => ({ file, ...writtenPatterns(file) }));
  const makers = written.flatMap((each) => each.makers);
  // A file of the parser may have another one make its pattern.
  const loaded = written.filter(({ file, makers }) => makers.length > 0 || /^parse\/.*\.ts$/.test(file));
  const made = await madePatterns(loaded.map(({ file }) => file));

  const seen = new Set(made.map(({ place }) => place));
  const unseen = makers.filter((place) => !seen.has(place)).map((place) => place.replace(/:\d+$/, ''));
  expect([...new Set(unseen)]).toEqual(MADE_LATER);

  const patterns = [...written.flatMap(({ literals }) => literals), ...made];
  const slow = patterns.flatMap((pattern) =>
    superLinearWays(pattern).map((way) => `${pattern.place} /${pattern.source.slice(0, SHOWN)}/: ${way}`),
  );
  expect(slow).toEqual([]);
});
