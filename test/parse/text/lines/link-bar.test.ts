import { expect, it } from 'vitest';
import { isLinkBar } from '../../../../src/parse/text/lines/link-bar.ts';

it.each([
  ['links', 'Home | News | Sport | Weather', true],
  ['links without spaces', '关于我们 广告服务 联系我们 网站地图', true],
  ['too few of them', 'Council votes for new bridge | News | Bergen Herald', false],
  [
    'sentences',
    'the council votes on Tuesday night | the mayor said that she would not | the river was too high for it | nobody else had asked',
    false,
  ],
])('is, or is not: %s', (_, line, isOne) => {
  expect(isLinkBar(line)).toBe(isOne);
});
