import { expect, it } from 'vitest';
import { belowHeadline } from '../markdown-file.ts';

it.each([
  ['A %%secret%% word. %%\nTwo\n\nlines\n%%', '<p>A  word.</p>'],
  [
    'A\n\n%%\nsecret `code` and\n\n```\nmore\n```\n%%\n\nB `5%%` %%',
    '<p>A</p>\n<p>B <code>5%%</code> %%</p>',
  ],
  ['It ==is so==, ^name-1\n\n- item ^ab12cd', '<p>It <mark>is so</mark>,</p>\n<ul>\n<li>item</li>\n</ul>'],
  [
    '`%%a%%` x==1, y==2, 2 ^10, 5%%\n\n~~~\n%%b%% ==c==\n~~~',
    '<p><code>%%a%%</code> x==1, y==2, 2 ^10, 5%%</p>\n<pre><code>%%b%% ==c==\n</code></pre>',
  ],
])('comments and other marks of Obsidian: %j', async (text, contentHtml) => {
  expect((await belowHeadline(text)).draft?.contentHtml).toBe(contentHtml);
});
