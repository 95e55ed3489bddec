import { expect, it } from 'vitest';
import { sourceOn } from '../../../../src/parse/text/lines/source-line.ts';

it.each([
  ['来源：新华社', '新华社'],
  ['2017年06月28日10:15 来源：人民网', '人民网'],
  ['Quelle: dpa', 'dpa'],
  ['The source: a council member', undefined],
  ['Resource: the town', undefined],
])('finds whose text it is: %s', (line, source) => {
  expect(sourceOn(line)).toBe(source);
});
