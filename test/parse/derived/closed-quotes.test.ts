import { expect, it } from 'vitest';
import { withClosedQuotes } from '../../../src/parse/derived/closed-quotes.ts';

it.each([
  ['He is “dreaming of a bridge', 'He is “dreaming of a bridge”'],
  ['He is “dreaming” of it', 'He is “dreaming” of it'],
  ['He is "dreaming of a bridge', 'He is "dreaming of a bridge"'],
  ['A 19" screen', 'A 19" screen'],
  ['Er fand es „berührend“', 'Er fand es „berührend“'],
  ['Er fand es „berührend”', 'Er fand es „berührend”'],
  ['Er fand es „sehr', 'Er fand es „sehr“'],
  ['Il parle de « la fin', 'Il parle de « la fin »'],
  ['Han kallar det ”en dröm', 'Han kallar det ”en dröm”'],
  ['Sie nennt es »ein Wunder', 'Sie nennt es »ein Wunder«'],
  ['a dream” of his', 'a dream” of his'],
  ['彼は「もう', '彼は「もう」'],
  ['“A,” “B,” “c', '“A,” “B,” “c”'],
  ['Read more »', 'Read more »'],
  ['“He said „yes', '“He said „yes“”'],
  ['“Yes,” he said, and “no', '“Yes,” he said, and “no”'],
])('%s', (text, closed) => {
  expect(withClosedQuotes(text)).toBe(closed);
});
