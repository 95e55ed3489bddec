import { expect, it } from 'vitest';
import { body, headline, later, paragraphsOn } from '../page/bridge-page.ts';

it.each([
  'To view this video please enable JavaScript, and use a browser that supports HTML5 video',
  'Bitte aktivieren Sie JavaScript, um dieses Video zu sehen.',
  'Try refreshing your browser, or tap here to see other videos.',
])('leaves out what stands in the place of a video: %s', async (line) => {
  expect(await paragraphsOn([headline, 'By Jane Doe', ...body, line, ...later])).toEqual([...body, ...later]);
});

it.each([
  'Article content',
  'Open this photo in gallery:',
  'Externen Inhalt anzeigen',
  'Ajouter à vos sélections',
  'Развернуть на весь экран',
  '사진 확대',
  'Mira también',
  '1 of 12',
  '44 Bilder',
  'VIDEO4:4204:42',
  '3 Min Lesezeit',
  'picture alliance / ASSOCIATED PRESS | Jane Doe',
])('leaves out what is of the page between two paragraphs: %s', async (line) => {
  const [first = '', ...rest] = body;
  expect(await paragraphsOn([headline, 'By Jane Doe', first, line, ...rest])).toEqual(body);
});

it('says a line once that stands again, and its parts as often as they come', async () => {
  const [first = '', second = '', ...rest] = body;
  const film = 'Engineers explain how a bridge is built';
  const part = 'What we like';
  const lines = [first, film, part, second, film, part, ...rest];
  expect(await paragraphsOn([headline, 'By Jane Doe', ...lines])).toEqual(lines.toSpliced(1, 1));
});
