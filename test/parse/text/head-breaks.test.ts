import { expect, it } from 'vitest';
import { partedFromHead } from '../../../src/parse/text/head-breaks.ts';

const column = [
  'The council said on Tuesday that it will close the old',
  'bridge for three weeks. Engineers have found cracks in',
];

it('parts a byline and a day from the column below them', () => {
  const head = ['By Jane Doe', 'June 28, 2017 10:15 AM'];
  expect(partedFromHead([...head, ...column].join('\n'))).toEqual([...head, column.join('\n')]);
});

it('leaves what looks like one farther down in its column', () => {
  const more = [
    'both of its piers, and the ferry is to run at',
    'night as it did before the bridge was built. Its',
  ];
  const last = [
    'timetable is to be seen at the town hall on',
    'June 28, 2017 10:15 AM',
    'and no earlier than that.',
  ];
  const text = [...column, ...more, ...more.toReversed(), ...last].join('\n');
  expect(partedFromHead(text)).toEqual([text]);
});

it('parts where the beginning of the first line is said again, and not at its first words', () => {
  const headline = 'The council closes the old bridge';
  expect(partedFromHead([headline, column[0], 'The council closes the old bridge today'].join('\n'))).toEqual(
    [[headline, column[0]].join('\n'), 'The council closes the old bridge today'],
  );
  const text = [headline, 'The council met'].join('\n');
  expect(partedFromHead(text)).toEqual([text]);
});
