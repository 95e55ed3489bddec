import { expect, it } from 'vitest';
import { htmlOf } from './kirby-page.ts';

it.each([
  [
    '(image: a b.jpg alt: The ferry)',
    '<p><img src="seed:content/2_blog/20240105_the-ferry/a%20b.jpg" alt="The ferry"></p>',
  ],
  [
    '(image: a.jpg alt: The ferry caption: Seen (link: https://example.org text: here): at *dawn* width: 300)',
    '<figure><img src="seed:content/2_blog/20240105_the-ferry/a.jpg" alt="The ferry"><figcaption>Seen <a href="https://example.org/">here</a>: at <em>dawn</em></figcaption></figure>',
  ],
  [
    '(image: a.jpg link: https://example.org)',
    '<p><a href="https://example.org/"><img src="seed:content/2_blog/20240105_the-ferry/a.jpg" alt="example.org"></a></p>',
  ],
  [
    'See (link: https://example.org/Rain_(film) text: the film target: _blank).',
    '<p>See <a href="https://example.org/Rain_(film)">the film</a>.</p>',
  ],
  ['(link: https://example.org/)', '<p><a href="https://example.org/">https://example.org/</a></p>'],
  ['(email: jane@example.org text: Write)', '<p><a href="mailto:jane@example.org">Write</a></p>'],
  ['(tel: +49 123 text: Call)', '<p>Call</p>'],
  [
    '(file: map.pdf text: The map)',
    '<p><a href="seed:content/2_blog/20240105_the-ferry/map.pdf">The map</a></p>',
  ],
  ['(twitter: @jane)', '<p><a href="https://x.com/jane">@jane</a></p>'],
  [
    '(video: https://www.youtube.com/watch?v=abcdefghijk caption: The ferry)',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">The ferry</a></p>',
  ],
  [
    '(youtube: abcdefghijk)',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">https://www.youtube.com/watch?v=abcdefghijk</a></p>',
  ],
  [
    '(gist: https://gist.github.com/jane/1)',
    '<p><a href="https://gist.github.com/jane/1">https://gist.github.com/jane/1</a></p>',
  ],
  ['(note: no tag) `(link: x)`', '<p>(note: no tag) <code>(link: x)</code></p>'],
])('writes %s of KirbyText as what it stands for', async (text, html) => {
  expect(await htmlOf(text)).toEqual([html]);
});
