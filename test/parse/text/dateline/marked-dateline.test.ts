import { expect, it } from 'vitest';
import { safeHtml } from '../../../../src/parse/safe-html/safe-html.ts';
import { withoutDateline } from '../../../../src/parse/text/dateline/marked-dateline.ts';
import { parsedFile } from '../../parsed-file.ts';

const bodyOf = (html: string) => {
  const body = safeHtml(html, { file: 'a.html', baseUrl: undefined, baseRemedy: '' });
  if (!body) throw new Error('tangled');
  return body;
};

it.each([
  [
    'in elements of its own',
    '<p><b>MOSUL, <i>Iraq</i></b> (<a href="https://ap.org">AP</a>) — The <b>push</b> has stalled.</p><p>It was quiet.</p>',
    { place: 'MOSUL, Iraq', credit: 'AP' },
    '<p>The <b>push</b> has stalled.</p><p>It was quiet.</p>',
    ['The push has stalled.', 'It was quiet.'],
  ],
  [
    'below a picture',
    '<figure><img src="https://example.org/a.jpg" alt=""><figcaption>The Old City.</figcaption></figure><div><p>BEIJING, April 2 (Xinhua) -- China has done it.</p></div>',
    { place: 'BEIJING', credit: 'Xinhua', datelineDate: 'April 2' },
    '<figure><img src="https://example.org/a.jpg" alt=""><figcaption>The Old City.</figcaption></figure><div><p>China has done it.</p></div>',
    ['The Old City.', 'China has done it.'],
  ],
  [
    'of a station in its region',
    '<p>ALBANY, N.Y. (WTNH) — The push has stalled.</p>',
    { place: 'ALBANY, N.Y.', credit: 'WTNH' },
    '<p>The push has stalled.</p>',
    ['The push has stalled.'],
  ],
  [
    'with its region alone',
    '<p>MOSUL, Iraq — <em>The push</em> has stalled.</p>',
    { place: 'MOSUL, Iraq' },
    '<p><em>The push</em> has stalled.</p>',
    ['The push has stalled.'],
  ],
])('takes a dateline off, %s', (_, html, said, contentHtml, paragraphs) => {
  const { body, facts } = withoutDateline(bodyOf(html));
  const expected = Object.entries(said).map(([name, value]) => [name, { value, source: 'dateline' }]);
  expect(facts).toEqual(Object.fromEntries(expected));
  expect(body).toEqual(bodyOf(contentHtml));
  expect(body.paragraphs).toEqual(paragraphs);
});

it.each([
  '<p>TLDR — The push has stalled.</p>',
  '<p>ANN (VO) — The push has stalled.</p>',
  '<p>ANN (O.S.) — The push has stalled.</p>',
  '<p>ANN, Mayor of Bergen – The push has stalled.</p>',
  '<p>AMD, Intel – Both make chips.</p>',
  '<p>SQL (ISO) — A language.</p>',
  '<p>Edit, May 3, 2024 – The push has stalled.</p>',
  '<p>Ann Doe, May 3 – The push has stalled.</p>',
  '<p>CHANGELOG, May 3 – The push has stalled.</p>',
  '<p>ANN, the editor: The push has stalled.</p>',
  '<p>A caption. MOSUL, Iraq (AP) — The push has stalled.</p>',
  '<h2>MOSUL, Iraq (AP) — The push has stalled</h2>',
  '<p>MOSUL, Iraq (AP) —</p>',
  '<p>One.</p><p>Two.</p><p>Three.</p><p>MOSUL, Iraq (AP) — The push has stalled.</p>',
])('leaves what is none, or not at the start: %s', (html) => {
  const body = bodyOf(html);
  expect(withoutDateline(body)).toEqual({ body, facts: {} });
});

it.each([
  [
    'a.html',
    '<html><head><meta property="og:title" content="Push stalls"><meta property="article:published_time" content="2017-06-28"></head><body><article><p>MOSUL, Iraq (AP) — The push has stalled.</p></article></body></html>',
  ],
  [
    'a.md',
    '---\ntitle: Push stalls\ndate: 2017-06-28\n---\n\n**MOSUL, Iraq** (AP) — The push has stalled.\n',
  ],
  [
    'a.json',
    JSON.stringify({
      title: 'Push stalls',
      date: '2017-06-28',
      content_html: '<p>MOSUL, Iraq (AP) — The push has stalled.</p>',
    }),
  ],
  ['a.txt', 'date 2017-06-28 Push stalls\n\nMOSUL, Iraq (AP) — The push has stalled.\n'],
])('every source format reads a dateline: %s', async (path, text) => {
  const { draft } = await parsedFile(path, text);
  expect(draft).toMatchObject({
    titleText: 'Push stalls',
    placeText: 'MOSUL, Iraq',
    creditText: 'AP',
    summaryText: 'The push has stalled.',
    contentHtml: '<p>The push has stalled.</p>',
    sources: { place: 'dateline', credit: 'dateline' },
  });
});

it('believes front matter before a dateline', async () => {
  const text =
    '---\ntitle: Push stalls\ndate: 2017-06-28\ncredit: Reuters\nplace: ERBIL, Iraq\n---\n\nMOSUL, Iraq (AP) — The push has stalled.\n';
  const { draft } = await parsedFile('a.md', text);
  expect(draft).toMatchObject({
    placeText: 'ERBIL, Iraq',
    creditText: 'Reuters',
    contentHtml: '<p>The push has stalled.</p>',
  });
});
