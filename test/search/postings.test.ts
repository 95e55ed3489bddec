import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postingBytes, putPosting, readPostings } from '../../src/search/postings.ts';
import { weighted } from '../../src/search/weighted.ts';

it('gives back the weight of a term in each article that has it, however far apart they are', () => {
  const article = fc.record({ gap: fc.nat(40_000), weight: fc.integer({ min: 1, max: 8 }) });
  fc.assert(
    fc.property(fc.array(article), (articles) => {
      const postings = articles.map(({ gap, weight }) => weighted(gap, weight));
      const bytes = new Uint8Array(postings.reduce((sum, posting) => sum + postingBytes(posting), 0));
      const end = postings.reduce((at, posting) => putPosting(posting, bytes, at), 0);
      expect(end).toBe(bytes.length);
      let last = -1;
      const numbers = articles.map(({ gap }) => (last += 1 + gap));
      const weights = new Uint8Array(last + 1);
      readPostings(bytes, weights);
      const expected = new Uint8Array(weights.length);
      for (const [i, { weight }] of articles.entries()) expected[numbers[i] as number] = weight;
      expect(weights).toEqual(expected);
    }),
    // The last gap of one byte, and the first of two.
    {
      examples: [
        [
          [
            { gap: 15, weight: 8 },
            { gap: 16, weight: 1 },
          ],
        ],
      ],
    },
  );
});
