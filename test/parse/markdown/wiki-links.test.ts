import { expect, it } from 'vitest';
import { belowHeadline } from './markdown-file.ts';

it.each([
  [
    'See [[Other note|the other]], [[a/b#A Part, too]], [[#Here]].',
    '<p>See <a href="seed:Other%20note">the other</a>, <a href="seed:a/b#a-part-too">b > A Part, too</a>, Here.</p>',
  ],
  [
    '![[a b.png]] ![[a.png|300]] ![[a.png|A *cat*]]',
    '<p><img src="seed:a%20b.png" alt=""> <img src="seed:a.png" alt="" width="300"> <img src="seed:a.png" alt="A cat"></p>',
  ],
  [
    'Hear ![[a b.mp3]] and ![[a/c.webm|A "film"]], or [[a b.mp3]]',
    '<p>Hear <a href="seed:a%20b.mp3">a%20b.mp3</a> and <a href="seed:a/c.webm">A "film"</a>, or <a href="seed:a%20b.mp3">a b.mp3</a></p>',
  ],
  ['[[RFC 1]] is\n\n[RFC 1]: https://r.example/', '<p>[<a href="https://r.example/">RFC 1</a>] is</p>'],
  [
    'df[[col]], [[nodiscard]], [[ -f a ]], [[1, 2]], [[https://e.org/a]]',
    '<p>df[[col]], [[nodiscard]], [[ -f a ]], [[1, 2]], <a href="https://e.org/a">https://e.org/a</a></p>',
  ],
  ['[see [[note]] here](https://e.org/)', '<p><a href="https://e.org/">see [[note]] here</a></p>'],
  ['As ![[note]] has it', '<p>As <a href="seed:note">note</a> has it</p>'],
  [
    '[[1]], `[[a]]`, [[x]](https://e.org/), [[a',
    '<p>[[1]], <code>[[a]]</code>, <a href="https://e.org/">[x]</a>, [[a</p>',
  ],
])('links of Obsidian: %s', async (text, contentHtml) => {
  expect((await belowHeadline(text)).draft?.contentHtml).toBe(contentHtml);
});
