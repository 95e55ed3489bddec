import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearchQuery, searchQueryText } from '../../src/search/query.ts';

function read(parameters: Readonly<Record<string, string>>) {
  return readSearchQuery((name) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined));
}

it('gives a search one address', () => {
  const { query } = read({
    to: '2017',
    topic: ' Oil  &\tGas ',
    q: '  "cafe\u0301"  mos* ',
    place: ' ',
    x: 'y',
  });
  expect(query).toEqual({ q: '"café" mos*', topic: 'Oil & Gas', to: '2017' });
  expect(searchQueryText(query)).toBe('q=%22caf%C3%A9%22%20mos*&topic=Oil%20%26%20Gas&to=2017');
});

it.each([
  ['q', 'x'.repeat(201)],
  ['q', 'a '.repeat(17)],
  ['q', '東'.repeat(100)],
  ['topic', 'x'.repeat(201)],
  ['from', '17'],
  ['from', '2017-4'],
  ['to', '2017-02-30'],
  ['to', '2017-13'],
  ['to', '2017-04-02T00'],
])('refuses %s=%s by its name', (parameter, value) => {
  expect(read({ [parameter]: value }).wrong?.parameter).toBe(parameter);
});

it('reads its own address as the same search, whatever was asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (q, topic) => {
      const { query, wrong } = read({ q, topic });
      fc.pre(!wrong);
      const address = searchQueryText(query);
      const again = new URLSearchParams(address);
      expect(searchQueryText(readSearchQuery((name) => again.get(name) ?? undefined).query)).toBe(address);
    }),
  );
});
