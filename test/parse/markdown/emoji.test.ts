import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/parse/markdown/rendering.ts';

it.each([
  ['Out now :tada: and *:+1:*, :100::rocket:', 'Out now 🎉 and <em>👍</em>, :100::rocket:'],
  [
    'At 10:30:45, a:b:c, std:key:x, :no_such_name: and `:tada:`',
    'At 10:30:45, a:b:c, std:key:x, :no_such_name: and <code>:tada:</code>',
  ],
  ['[:book: Rain](https://a.example/:tada:)', '<a href="https://a.example/:tada:">📖 Rain</a>'],
  ['Say \\:tada:', 'Say :tada:'],
  [':constructor: and :smile:。', ':constructor: and 😄。'],
])('%s', (text, html) => {
  expect(renderMarkdown(text, 'T').html).toBe(`<p>${html}</p>\n`);
});
