import { expect, it } from 'vitest';
import { parse } from './markdown-file.ts';

it('a note that links to others goes by its name though it is one word, and by no tags', async () => {
  const text = '###### Upstream: [[Databases]]\n#seed #idea/new\n\n2017-06-28\n\nAtomicity and more.';
  expect((await parse(text, '20170628 ACID.md')).draft).toMatchObject({
    ...{ titleText: 'ACID', sources: { title: 'file name' } },
    summaryText: 'Atomicity and more.',
  });
  expect((await parse('Atomicity and more.', '20170628 ACID.md')).draft?.titleText).toBe(
    'Atomicity and more',
  );
  expect((await parse('#seed\n\nAtomicity and more.', '2017-06-28-a.md')).draft?.titleText).toBe(
    'Atomicity and more',
  );
});

it.each([
  ['2017-06-28 Rain in Mosul.md', 'Rain in Mosul', 'file name'],
  ['201706281530 Rain in Mosul.md', 'Rain in Mosul', 'file name'],
  ['posts/2017-06-28-rain-in-mosul.md', 'It rained', 'lead'],
])('the headline of a note is its name: %s', async (path, titleText, title) => {
  expect((await parse('It rained.', path)).draft).toMatchObject({ titleText, sources: { title } });
});
