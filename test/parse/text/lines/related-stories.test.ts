import { expect, it } from 'vitest';
import { isOtherStoriesHeading } from '../../../../src/parse/text/lines/box-headings.ts';
import { isFurniture } from '../../../../src/parse/text/lines/furniture.ts';
import { isPageControl } from '../../../../src/parse/text/lines/page-controls.ts';

it.each([
  'Related Coverage',
  'Related topics',
  'Recommended for you',
  'You may also like',
  'Most read stories',
  'Trending now',
  'Mehr zum Thema',
  'Das könnte Sie auch interessieren',
  'Sur le même sujet',
  'Artículos relacionados',
  'Mohlo by vás zajímat',
  'Материалы по теме',
  'İlgili haberler',
  'ذات صلة',
  '関連記事',
  '相关阅读',
])('is known everywhere: %s', (label) => {
  expect(isPageControl(label)).toBe(true);
  expect(isOtherStoriesHeading(label)).toBe(true);
  expect(isFurniture(label)).toBe(true);
});

it.each(['Related parties must be named in the letter.', 'You may take the ferry.', 'Further reading'])(
  'is the article’s: %s',
  (line) => expect(isFurniture(line)).toBe(false),
);
