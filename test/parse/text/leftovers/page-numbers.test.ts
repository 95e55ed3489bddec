import { expect, it } from 'vitest';
import { withoutPageNumbers } from '../../../../src/parse/text/leftovers/page-numbers.ts';
import { parsedFile } from '../../parsed-file.ts';

it.each([
  [
    'bare numbers in the middle of a line, where the sentence goes on',
    'Some of the letters are older\nthan two hundred\n\n            2\n\n years and were found in a chest.\n\n3\n\nTickets cost five crowns.',
    'Some of the letters are older\nthan two hundred\n years and were found in a chest.\n\n\nTickets cost five crowns.',
  ],
  ['a word', 'Page 1 of 2\n\nThe council voted.\n\nPage 2 of 2', '\nThe council voted.\n'],
  [
    'a word in German',
    'Der Rat stimmte ab.\n\nSeite 4\n\nEr vertagte sich.',
    'Der Rat stimmte ab.\n\n\nEr vertagte sich.',
  ],
  [
    'the top of a page that is not the first',
    '— 3 —\n\nThe pier fell.\n\n— 4 —\n\nIt rained.',
    '\nThe pier fell.\n\n\nIt rained.',
  ],
])('leaves out the numbers of pages: %s', (_, text, left) => {
  expect(withoutPageNumbers(text)).toBe(left);
});

it.each([
  ['parts of a story', '1\n\nIt rained.\n\n2\n\nIt still rained.\n\n3\n\nIt did not.'],
  ['parts with signs', '- 1 -\n\nIt rained.\n\n- 2 -\n\nIt still rained.'],
  ['a countdown', 'The best of the year\n\n3\n\nthe pier\n\n2\n\nthe mill'],
  ['one number', 'How many came\n\n42\n\nwas the answer.'],
  ['a number in its paragraph', 'The road is\n2\nmiles long and\n3\nfeet wide.'],
  ['what is said of a page', 'Page 2 has more on this.\n\nSee page 3\n\nfor the rest.'],
  ['years', 'In\n\n1990\n\nThe pier was built.\n\n1991\n\nIt fell.'],
])('leaves %s', (_, text) => {
  expect(withoutPageNumbers(text)).toBe(text);
});

it('takes no headline from the top of a printed page', async () => {
  const { draft, found } = await parsedFile(
    'council.txt',
    `Page 1 of 2

March 13, 2001

Council votes against the new road

The council voted by nine to four against the new road along the beach. Citizens had collected

Page 2 of 2

four thousand signatures against it.
`,
  );
  expect([draft?.titleText, draft?.published, found.paragraphs]).toEqual([
    'Council votes against the new road',
    '2001-03-13T12:00:00Z',
    [
      'The council voted by nine to four against the new road along the beach. Citizens had collected four thousand signatures against it.',
    ],
  ]);
});
