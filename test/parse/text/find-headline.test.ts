import { expect, it } from 'vitest';
import { findHeadline } from '../../../src/parse/text/find-headline.ts';

const body = 'Iraqi forces retook the city on Tuesday, an officer said. It was quiet.';
const relatedText: string[] = [];

it("takes a related box's headline for what it is: another story's", () => {
  expect(findHeadline('Related Coverage Residents react to travel ban', [body])).toEqual({
    relatedText: ['Residents react to travel ban'],
    blocks: [body],
  });
});

it('reads on where a related box is empty and the body follows', () => {
  expect(findHeadline(`Related Stories ${body}`, ['More.'])).toEqual({
    relatedText,
    blocks: [body, 'More.'],
  });
});

it('takes a headline on line 1, once', () => {
  const title = 'Iraqi forces retake Mosul’s Old City';
  const found = { titleText: title, source: 'header', relatedText, blocks: [body] };
  expect(findHeadline(title, [body])).toEqual(found);
  expect(findHeadline(title, [title, body])).toEqual(found);
});

it('takes the whole headline below one that was cut', () => {
  expect(findHeadline('Iraqi forces retake Mo...', ['Iraqi forces retake Mosul', body])).toEqual({
    titleText: 'Iraqi forces retake Mosul',
    source: 'line 2',
    relatedText,
    blocks: [body],
  });
});

it('leaves a menu out, says so, and finds the headline below it', () => {
  expect(findHeadline('World', ['Iraqi forces retake Mosul', body])).toEqual({
    titleText: 'Iraqi forces retake Mosul',
    source: 'line 2',
    label: 'World',
    relatedText,
    blocks: [body],
  });
});

it('finds the headline below the day', () => {
  const found = { titleText: 'Iraqi forces retake Mosul', relatedText, blocks: ['28.06.2017 10:15', body] };
  expect(findHeadline('28.06.2017 10:15', ['Iraqi forces retake Mosul', body])).toEqual({
    ...found,
    source: 'line 2',
  });
  expect(findHeadline('', ['28.06.2017 10:15', 'Iraqi forces retake Mosul', body])).toEqual({
    ...found,
    source: 'line 3',
  });
});

it('says on which line it is where no date stands above', () => {
  expect(findHeadline('', ['Iraqi forces retake Mosul', body], 1).source).toBe('line 1');
});

it('finds the headline of a press release below its label and whom to ask', () => {
  const above = ['FOR IMMEDIATE RELEASE', 'June 28, 2017', 'Media contact: Jane Doe, 555-0100'];
  const [label = '', ...others] = above;
  expect(findHeadline(label, [...others, 'Old City opens to visitors', body])).toEqual({
    titleText: 'Old City opens to visitors',
    source: 'line 4',
    relatedText,
    blocks: [...above, body],
  });
});

it('knows a headline by the dateline below it, however short the paragraph is', () => {
  const paragraph = 'NEW YORK, March 31 - Ended March one';
  expect(findHeadline('World', ['CONCORD FABRICS INC 2ND QTR OPER NET', paragraph])).toEqual({
    titleText: 'CONCORD FABRICS INC 2ND QTR OPER NET',
    source: 'line 2',
    label: 'World',
    relatedText,
    blocks: [paragraph],
  });
});

it('knows a headline in capitals of words by the text behind its deck', () => {
  const deck = 'Share She’s young, and she is heard!';
  expect(
    findHeadline('World', ['Meet Their Worst Nightmare! They Don’t Watch Her Videos!', deck, body]),
  ).toEqual({
    titleText: 'Meet Their Worst Nightmare! They Don’t Watch Her Videos!',
    source: 'line 2',
    label: 'World',
    relatedText,
    blocks: [deck, body],
  });
});

it('takes the body on line 1 for the first paragraph', () => {
  expect(findHeadline(body, ['More.'])).toEqual({ relatedText, blocks: [body, 'More.'] });
});

it.each([
  ['Градът ще има нов мост над реката', 'Съветът гласува за моста във вторник, каза кметът. Беше късно.'],
  [
    'المدينة تبني جسرا جديدا فوق النهر',
    'صوت المجلس يوم الثلاثاء على بناء جسر جديد فوق النهر في المدينة القديمة.',
  ],
  ['市议会决定在河上修建新桥', '市议会星期二晚上投票决定在河上修建一座新桥，市长在会后对记者说。'],
])('takes a headline in any script: %s', (title, paragraph) => {
  expect(findHeadline(title, [paragraph])).toEqual({
    titleText: title,
    source: 'header',
    relatedText,
    blocks: [paragraph],
  });
});

it.each([
  ['a picture’s address', '[](https://media.example.gov/2014/12/people-in-a-meeting.jpg)'],
  ['a sentence that goes on below', 'Lately we have heard a lot about microsites, but the question is:'],
  [
    'a sentence set off by Markdown',
    '_Five imperatives of network leadership can help agencies improve their odds for success._',
  ],
])('takes %s on line 1 for no headline', (_kind, line) => {
  expect(findHeadline(line, [body])).toEqual({ relatedText, blocks: [line, body] });
});
