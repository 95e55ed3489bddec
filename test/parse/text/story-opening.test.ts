import { expect, it } from 'vitest';
import { readStoryOpening } from '../../../src/parse/text/story-opening.ts';

const story = 'Engineers closed the northern bridge on Monday, the transport agency said. It was late.';

it('reads on below notes, an agency on its own line and what is filed under', () => {
  expect(
    readStoryOpening(['Reuters', '1 day ago', 'Filed Under: Bergen, Bridges', `OSLO (AP) — ${story}`]),
  ).toEqual({
    senderText: 'Reuters',
    topics: ['Bergen', 'Bridges'],
    placeText: 'OSLO',
    creditText: 'AP',
    blocks: [story],
  });
});

it('keeps the deck, and finds byline, day and dateline below it', () => {
  const deck = 'Repairs are to take three weeks';
  expect(readStoryOpening([deck, 'By Jane Doe', 'Thu., July 20, 2017', `OSLO (AP) — ${story}`])).toEqual({
    byline: { names: ['Jane Doe'], creditText: undefined },
    stampText: 'July 20, 2017',
    placeText: 'OSLO',
    creditText: 'AP',
    blocks: [deck, story],
  });
  const points = ['* Buses use the ring road', '* Residents heard the metal groan'];
  expect(readStoryOpening([...points, `OSLO, July 20 - ${story}`])).toEqual({
    placeText: 'OSLO',
    dateText: 'July 20',
    blocks: [...points, story],
  });
});

it('takes a name above the time that reading takes for who wrote it', () => {
  expect(readStoryOpening(['Jane Doe', '1 Min Read', story])).toEqual({
    byline: { names: ['Jane Doe'] },
    blocks: [story],
  });
});

it('reads a dateline once that stands alone and is said again', () => {
  expect(readStoryOpening(['OSLO, July 17', `OSLO, July 17 (Reuters) - ${story}`, 'More.'])).toEqual({
    placeText: 'OSLO',
    creditText: 'Reuters',
    dateText: 'July 17',
    blocks: [story, 'More.'],
  });
});

it('leaves a list of what something has', () => {
  const blocks = ['Place: the old church', 'Date: 12 May 2024', 'Tickets: 12 euros', story];
  expect(readStoryOpening(blocks).blocks).toEqual(blocks);
});

it('leaves an article that is a list of days', () => {
  const days = Array.from({ length: 12 }, (_, at) => `June ${at + 1}, 2017 10:15 AM`);
  expect(readStoryOpening(days).blocks).toEqual(days.slice(8));
});
