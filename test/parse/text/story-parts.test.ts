import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/parse/text/lines/byline.ts';
import { isCaption, isFurniture, withoutFurniture } from '../../../src/parse/text/lines/furniture.ts';
import { isReleaseLine } from '../../../src/parse/text/lines/press-release.ts';
import { readSignedStamp } from '../../../src/parse/text/lines/signed-stamp.ts';
import { openingDate, stampOf } from '../../../src/parse/text/lines/stamp.ts';
import { readStoryOpening } from '../../../src/parse/text/opening-blocks.ts';
import { readTail } from '../../../src/parse/text/tail.ts';

describe('bylines', () => {
  it.each([
    ['By Rich Miller, Reuters', ['Rich Miller'], 'Reuters'],
    ['By PETER TORDAY, Reuter', ['PETER TORDAY'], 'Reuters'],
    ['By Denny Thomas and Fiona Lau', ['Denny Thomas', 'Fiona Lau'], undefined],
    ['Par Bertrand Bissuel', ['Bertrand Bissuel'], undefined],
    ['By LAURAN NEERGAARD, AP Medical Writer', ['LAURAN NEERGAARD'], undefined],
  ])('%s', (line, names, creditText) => {
    expect(readByline(line)).toEqual({ names, creditText });
  });

  it.each(['By Friday the city had fallen, an officer said.', 'By the river', 'Byron Smith', 'By'])(
    'none: %s',
    (line) => {
      expect(readByline(line)).toBeUndefined();
    },
  );
});

describe('lines that say who and when', () => {
  it.each([
    ['By Jane Doe | June 28, 2017 10:15 AM', ['Jane Doe'], undefined, 'June 28, 2017'],
    ['Posted on June 28, 2017 by Jane Doe', ['Jane Doe'], undefined, 'June 28, 2017'],
    [
      'By Jane Doe and John Roe, Reuters, Wednesday, June 28, 2017',
      ['Jane Doe', 'John Roe'],
      'Reuters',
      'June 28, 2017',
    ],
    ['Par Jane Doe, le 28 juin 2017 à 10h15', ['Jane Doe'], undefined, '28 juin 2017'],
    ['Von Jane Doe, 28.06.2017, 10:15 Uhr', ['Jane Doe'], undefined, '28.06.2017'],
    ['Jane Doe · 28 June 2017', ['Jane Doe'], undefined, '28 June 2017'],
    ['2017-06-28 10:15:00 | Jane Doe', ['Jane Doe'], undefined, '2017-06-28'],
  ])('%s', (line, names, creditText, stampText) => {
    expect(readSignedStamp(line)).toEqual({ byline: { names, creditText }, stampText });
  });

  it.each([
    'June 28, 2017',
    'By Jane Doe',
    'Springfield City Hall, June 28, 2017',
    'By June 28, 2017 the city had fallen, an officer said.',
  ])('not %s', (line) => {
    expect(readSignedStamp(line)).toBeUndefined();
  });

  it('are taken off a story, with what they say', () => {
    expect(readStoryOpening(['By Jane Doe | June 28, 2017 10:15 AM', 'It was quiet on Tuesday.'])).toEqual({
      byline: { names: ['Jane Doe'], creditText: undefined },
      stampText: 'June 28, 2017',
      blocks: ['It was quiet on Tuesday.'],
    });
  });
});

describe('stamps', () => {
  it.each([
    ['Sunday, August 2, 2015', 'August 2, 2015'],
    ['Published: 3 May 2024 17:47', '3 May 2024'],
    ['Posted: June 22, 2017 4:12 PM EDT', 'June 22, 2017'],
    ['3. Mai 2024, 17:47', '3. Mai 2024'],
  ])('%s', (line, date) => {
    expect(stampOf(line)).toBe(date);
  });

  it('opens a paragraph, or not', () => {
    expect(openingDate('22 mai 2012. - Prévu initialement pour samedi')).toBe('22 mai 2012');
    expect(openingDate('22 août 2012, Espagne. - Le parti')).toBe('22 août 2012');
    expect(openingDate('22 mai 2012 was the day that it happened.')).toBeUndefined();
  });
});

describe('the end of a story', () => {
  it('loses sign-offs, end marks, rights and tags, and says what they were', () => {
    expect(
      readTail([
        'The last paragraph.',
        '(Reporting by Jane Doe in Paris and John Roe; Editing by Max Mo)',
        'Copyright 2017 The Associated Press. All rights reserved.',
        'This material may not be published, broadcast, rewritten or redistributed.',
        'Tags: Mosul, #Iraq',
        '-30-',
      ]),
    ).toEqual({
      blocks: ['The last paragraph.'],
      byline: { names: ['Jane Doe', 'John Roe'], creditText: undefined },
      creditText: undefined,
      rightsText:
        'Copyright 2017 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      topics: ['Mosul', 'Iraq'],
    });
    expect(readTail(['The last paragraph.', 'Reuter'])).toMatchObject({ creditText: 'Reuters' });
  });

  it('keeps its last paragraph, whatever it is', () => {
    expect(readTail(['All rights reserved.']).blocks).toEqual(['All rights reserved.']);
    expect(readTail(['A.', 'Abigail Williams and Beomsu Jo contributed.']).blocks).toHaveLength(2);
  });
});

describe('what stands above a press release', () => {
  it.each([
    'FOR IMMEDIATE RELEASE',
    '** Press Release **',
    'Contact: Jane Doe, 555-0100',
    'Media inquiries: jane@example.org',
  ])('is known: %s', (line) => {
    expect(isReleaseLine(line)).toBe(true);
  });

  it.each(['A press release', 'Contact: a story of first encounters', 'Release of the hostages'])(
    'is not: %s',
    (line) => {
      expect(isReleaseLine(line)).toBe(false);
    },
  );
});

describe('furniture', () => {
  it.each([
    'Share',
    'Facebook Twitter Email',
    '12 comments',
    'ADVERTISEMENT',
    '— Реклама —',
    'Advertisement · Scroll to continue',
    'Pubblicità',
    '広告',
    'Read more: Another story',
    'Most read',
  ])('is %s', (block) => expect(isFurniture(block)).toBe(true));

  it.each([
    'Share prices rose by 3 percent.',
    'Read more mobile trends and how to prepare your agency on DigitalGov.',
    'Comments were few, an officer said.',
    'Print is not dead',
    'Запрещена новая реклама',
  ])('is not %s', (block) => expect(isFurniture(block)).toBe(false));

  it('a clean article keeps its sentences, one with share bars loses what is like them', () => {
    const line = 'Sign up for our newsletter and get the news in your inbox.';
    expect(withoutFurniture(['A.', line], false)).toEqual(['A.', line]);
    expect(withoutFurniture(['A.', 'Share Tweet', line], false)).toEqual(['A.']);
  });

  it('captions end in the credit of a picture', () => {
    expect(isCaption('The president gives a thumbs-up at the White House. (AP Photo/Susan Walsh)')).toBe(
      true,
    );
    expect(isCaption('Fethi Belaid/AFP/Getty Images')).toBe(true);
    expect(isCaption('Eighteen agencies joined (the latest are EPA and DOT)')).toBe(false);
  });
});

it('leaves whom to ask at the end of an article, and what else it says', () => {
  const blocks = [
    'The fair begins on Sunday at noon, and ends on Monday night.',
    'Sign up for our newsletter to get all the dates of the fair by e-mail.',
    'Contact: Jane Doe, 555-0100',
    'Press release',
  ];
  expect(withoutFurniture(blocks, false)).toEqual(blocks);
});

it('leaves a second line of a name and a day to the article', () => {
  const blocks = ['Jane Doe | May 3, 2024', 'John Roe | May 5, 2024', 'The fair begins on Sunday.'];
  expect(readStoryOpening(blocks)).toEqual({
    byline: { names: ['Jane Doe'] },
    stampText: 'May 3, 2024',
    blocks: blocks.slice(1),
  });
});
