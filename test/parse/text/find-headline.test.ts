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
    menuText: 'World',
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
    menuText: 'World',
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
    menuText: 'World',
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

const title = 'Northern bridge closed after cracks are found';

it.each([
  ['with the site behind it', `${title} : Example 41 Bergen News`],
  ['cut, with the site behind it', 'Northern bridge closed after cra... - Example News'],
  ['glued to section and time', `${title}World July 04, 4:46`],
  ['behind what it is', `Transcript for ${title}`],
  ['behind a breadcrumb without signs', `Home NATIONAL ${title}`],
])('takes the headline below one that stands on line 1 %s', (_kind, rest) => {
  expect(findHeadline(rest, [title, body])).toEqual({
    titleText: title,
    source: 'line 2',
    relatedText,
    blocks: [body],
  });
});

it('leaves the menu out between the name of the page and its headline', () => {
  expect(findHeadline(`${title} - Example News`, ['HOME', 'GET HELP', title, body])).toEqual({
    titleText: title,
    source: 'line 4',
    menuText: 'HOME | GET HELP',
    relatedText,
    blocks: [body],
  });
});

it('finds the headline below more entries of a menu, notes and a byline', () => {
  const caption = 'A dog jumps over a fence. Jane Doe—Getty Images';
  expect(findHeadline('World', ['U.S.', '#World News', caption, title, body])).toMatchObject({
    titleText: title,
    source: 'line 5',
    menuText: `World | U.S. | #World News | ${caption}`,
    blocks: [body],
  });
  expect(findHeadline('By Jane Doe', ['1 day ago', title, body])).toMatchObject({
    titleText: title,
    source: 'line 3',
    blocks: ['By Jane Doe', '1 day ago', body],
  });
  expect(findHeadline('501.5', [`Home » News » ${title}`, 'WBIR 5:07 PM', body])).toMatchObject({
    titleText: title,
    menuText: '501.5',
    blocks: ['WBIR 5:07 PM', body],
  });
});

it('keeps a headline with a day in it', () => {
  expect(findHeadline('', ['Weekly Update: May 5, 2017', body])).toMatchObject({
    titleText: 'Weekly Update: May 5, 2017',
    blocks: [body],
  });
});

it.each([
  ['a short sentence with its full stop', 'The bridge is popular with the town.'],
  ['a place and a day', 'GRABOVO, Ukraine, July 17'],
])('takes %s on line 1 for no headline', (_kind, line) => {
  expect(findHeadline(line, [body])).toEqual({ relatedText, blocks: [line, body] });
});

it.each([
  'LAS VEGAS, NV – Video cameras are everywhere. Now even a tween can catch a cop. What happens then?',
  'JOHNSTON, Iowa —',
  '6:45 PM',
  'Sign up for our daily newsletter',
])('takes no headline from below that is none: %s', (line) => {
  expect(findHeadline('', [line, body]).titleText).toBeUndefined();
});

it('takes what ends in a full stop behind a heading of nothing for the body', () => {
  const first = "On Sunday's Last Week Tonight, John Oliver Took on the Bridge.";
  expect(findHeadline(`Related Stories ${first}`, [body])).toEqual({ relatedText, blocks: [first, body] });
});

it('does not take a heading for the headline because line 1 begins with its words', () => {
  const line =
    'The new bridge closes on Monday, as engineers have found cracks in both of its northern piers';
  expect(findHeadline(line, [body, 'The new bridge', body]).titleText).toBe(line);
  expect(findHeadline('Bergen Bridge closes on Monday', ['Bergen Bridge', body]).titleText).toBe(
    'Bergen Bridge closes on Monday',
  );
});

it('does not look for a headline that was cut behind its first word', () => {
  const blocks = ['Council votes for new bridge', body, 'Bridges of the north'];
  expect(findHeadline('Bridges...', blocks).titleText).toBe('Council votes for new bridge');
});
