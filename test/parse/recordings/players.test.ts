import { expect, it } from 'vitest';
import { belowHeadline } from '../markdown/markdown-file.ts';
import { parsedFile } from '../parsed-file.ts';

const mp3 = { url: 'https://example.org/a.mp3', mediaType: 'audio/mpeg' };
const inHtml = (html: string) =>
  parsedFile(
    'a.json',
    JSON.stringify({ title: 'T', date: '2017-06-28', url: 'https://example.org/t', content_html: html }),
  );

it.each([
  ['<audio controls src="https://example.org/a.mp3"></audio>', [mp3]],
  [
    '<p>Hear <audio src=" https://example.org/a.mp3 " title="The  talk"></audio></p>',
    [{ ...mp3, titleText: 'The talk' }],
  ],
  [
    '<audio><source src="https://example.org/a.ogg" type="audio/ogg"><source src="https://example.org/a.mp3"></audio>',
    [mp3],
  ],
  [
    '<video><source src="https://example.org/1" type="video/webm; codecs=vp9"><source src="https://example.org/2" type="video/ogg"></video>',
    [{ url: 'https://example.org/1', mediaType: 'video/webm' }],
  ],
  [
    '<video src="https://example.org/a.mp4"></video>',
    [{ url: 'https://example.org/a.mp4', mediaType: 'video/mp4' }],
  ],
  [
    '<audio src="https://example.org/a.mp4"></audio>',
    [{ url: 'https://example.org/a.mp4', mediaType: 'audio/mp4' }],
  ],
  ['<audio src="https://example.org/a.mp3"></audio> <audio src="https://example.org/a.mp3"></audio>', [mp3]],
  ['<video autoplay loop muted src="https://example.org/a.mp4"></video>', undefined],
  ['<audio src="https://example.org/stream"></audio>', undefined],
  ['<audio></audio> <video src=""></video>', undefined],
  ['<iframe src="https://example.org/a.mp3"></iframe>', undefined],
])('%s', async (html, enclosures) => {
  const markdown = await belowHeadline(`Hear it.\n\n${html}\n`);
  expect(markdown.draft?.enclosures).toEqual(enclosures);
  expect(markdown.draft?.sources.enclosures).toBe(enclosures && 'player');
  expect((await inHtml(`<p>Hear it.</p>${html}`)).draft?.enclosures).toEqual(enclosures);
});

it('is a file of the folder, or at an address relative to that of the article, and has a link in the text', async () => {
  const { draft, warnings } = await inHtml('<p>Hear it.</p><audio src="/a.mp3"></audio>');
  expect(warnings).toEqual([]);
  const url = 'seed:/a.mp3?https%3A%2F%2Fexample.org%2Fa.mp3';
  expect([draft?.enclosures, draft?.refersTo]).toEqual([[{ ...mp3, url }], ['a.mp3']]);
  expect(draft?.contentHtml).toContain(`<a href="${url}">a.mp3</a>`);
});

it('gives way to what the article says that it has', async () => {
  const text =
    '---\ndate: 2017-06-28\naudio: https://example.org/b.mp3\n---\n\n<audio src="https://example.org/a.mp3"></audio>\n';
  const { draft } = await parsedFile('a.md', text);
  expect(draft?.enclosures).toEqual([{ url: 'https://example.org/b.mp3', mediaType: 'audio/mpeg' }]);
});

it.each([
  ['a.md', '{{< audio src="https://example.org/a.mp3" title="The \\"talk\\"" >}}'],
  ['a.md', '{% audio https://example.org/a.mp3 %}'],
  ['a.mdx', '<AudioPlayer src="https://example.org/a.mp3" />'],
  ['a.md', '[audio mp3="https://example.org/a.mp3"][/audio]'],
  ['a.html', '[audio src="https://example.org/a.mp3"]'],
])('in %s stands for %s', async (path, code) => {
  const text = `---\ntitle: T\ndate: 2017-06-28\n---\n\nHear it.\n\n${code}\n`;
  const { draft } = await parsedFile(path, text);
  expect(draft?.enclosures).toMatchObject([mp3]);
  expect(draft?.contentHtml).toContain('href="https://example.org/a.mp3"');
});

it('in a page of Kirby’s stands for its tags', async () => {
  const text =
    'Title: T\n\n----\n\nDate: 2017-06-28\n\n----\n\nText: Hear it.\n\n(audio: https://example.org/a.mp3 caption: The talk)\n';
  const { draft } = await parsedFile('2_blog/20170628_t/article.txt', text);
  expect(draft?.enclosures).toEqual([{ ...mp3, titleText: 'The talk' }]);
  expect(draft?.contentHtml).toContain('<a href="https://example.org/a.mp3">The talk</a>');
});

it('is what Markdown puts into its text as a picture is', async () => {
  const { draft } = await belowHeadline(
    'Hear ![The *whole* talk](https://example.org/a.mp3), and see:\n\n![](https://example.org/a.mp4?b=1&c)\n',
  );
  expect(draft?.enclosures).toEqual([
    { ...mp3, titleText: 'The whole talk' },
    { url: 'https://example.org/a.mp4?b=1&c', mediaType: 'video/mp4' },
  ]);
  expect(draft?.contentHtml).toBe(
    '<p>Hear <a href="https://example.org/a.mp3">The whole talk</a>, and see:</p>\n<p><a href="https://example.org/a.mp4?b=1&amp;c">a.mp4</a></p>',
  );
});
