import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { fragmentTree } from '../../../src/parse/safe-html/html-tree.ts';
import { withMediaLinks } from '../../../src/parse/safe-html/media-links.ts';

const told = (html: string, isMeant?: (address: string) => boolean) => {
  const tree = fragmentTree(html);
  return tree && toHtml(withMediaLinks(tree, isMeant));
};

it.each([
  [
    '<iframe src="https://www.youtube-nocookie.com/embed/abc-12345?rel=0" title="A film"></iframe>',
    '<p><a href="https://www.youtube.com/watch?v=abc-12345">A film</a></p>',
  ],
  [
    '<iframe src="//player.vimeo.com/video/1"></iframe>',
    '<p><a href="//player.vimeo.com/video/1">player.vimeo.com</a></p>',
  ],
  ['<p>See <video src="a/b.mp4?x"></video></p>', '<p>See <a href="a/b.mp4?x">b.mp4</a></p>'],
  [
    '<audio><source src="https://example.org/a.mp3"><source src="https://example.org/a.ogg"></audio>',
    '<p><a href="https://example.org/a.mp3">a.mp3</a></p>',
  ],
  [
    '<audio><source src="https://example.org/a.ogg"><source src="https://example.org/a.mp3"></audio>',
    '<p><a href="https://example.org/a.mp3">a.mp3</a></p>',
  ],
  ['<video loop src=""><source src="a.webm"></video>', '<p><a href="a.webm">a.webm</a></p>'],
  [
    '<object data="https://example.org/x.pdf">Old text</object>',
    '<p><a href="https://example.org/x.pdf">x.pdf</a></p>',
  ],
  ['<iframe src="https://example.org/seen" width="1" height="1"></iframe><iframe></iframe>', ''],
  ['<math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>', '<code>x^2</code>'],
  [
    '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\bar x</annotation></semantics></math>',
    '<code>\\bar x</code>',
  ],
  ['<math><mi>x</mi><mo>=</mo><mn>2</mn></math>', 'x=2'],
  [
    '<img alt="A" srcset="a.jpg 400w, b.jpg 1200w">',
    '<img alt="A" srcset="a.jpg 400w, b.jpg 1200w" src="b.jpg">',
  ],
  ['<img src="c.jpg" srcset="a.jpg 2x">', '<img src="c.jpg" srcset="a.jpg 2x">'],
])('%s', (html, expected) => {
  expect(told(html)).toBe(expected);
});

it('passes over frames that are not meant', () => {
  const frames =
    '<iframe src="https://ads.example/"></iframe><iframe src="https://films.example/1"></iframe>';
  expect(told(frames, (address) => address.includes('films'))).toBe(
    '<p><a href="https://films.example/1">films.example</a></p>',
  );
});
