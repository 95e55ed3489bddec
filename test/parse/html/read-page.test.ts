import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Draft } from '../../../src/article.ts';
import { parseSeed } from '../../../src/parse/index.ts';
import { complaints, settings } from '../parsed-file.ts';
import { dated, page } from './html-page.ts';

it('reads a whole page', async () => {
  const path = 'tell-compelling-stories.html';
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/formats', path));
  const { draft, problems, warnings } = await parseSeed({ path, bytes }, settings);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split(/\n\s*/) }).toEqual({
    titleText: 'Tell Compelling Stories with Data Visualization',
    published: '2010-10-22T15:33:15Z',
    precision: 'instant',
    revised: '2010-10-25T12:00:00Z',
    creditText: 'GSA’s Digital.gov',
    bylines: ['A. Piazza'],
    topics: ['analytics', 'data-visualization', 'Design'],
    relatedText: [],
    language: 'en-US',
    direction: 'ltr',
    summaryText: 'GovTech provides ten tips for getting the most from your data visualizations.',
    canonicalUrl: 'https://digital.gov/2010/10/22/tell-compelling-stories/',
    contentHtml: [
      '<p>No information is more critical to your work than the numbers that reveal what’s happening, how you’re performing, and opportunities to do better.</p>',
      '<p>GovTech provides <a href="https://digital.gov/2010/10/22/ten-tips">ten tips</a> for getting the most from your data visualizations.</p>',
      '<figure><img src="seed:/img/chart.png?https%3A%2F%2Fdigital.gov%2Fimg%2Fchart.png" alt="A chart"><figcaption>A chart, by hand.</figcaption></figure>',
      '<h2 id="the-tips-include">The tips include:</h2>',
      '<ul><li>Use layers to tell a story</li><li>Involve users in the design</li><li>Be aware of multiple platforms</li></ul>',
      '<p>In government services, the challenge merely begins with collecting vital data. Next, you work to make sense of it.</p>',
    ],
    refersTo: ['img/chart.png'],
    wordCount: 77,
    sources: {
      title: 'heading',
      published: 'json-ld',
      revised: 'json-ld',
      credit: 'json-ld',
      byline: 'json-ld',
      topics: 'json-ld',
      language: 'html lang',
      summary: 'open graph',
      canonicalUrl: 'canonical link',
    },
  });
  expect(Draft.parse(draft)).toEqual(draft);
});

it.each([
  ['en', 'de', 'text'],
  ['de-AT', 'de-AT', 'html lang'],
])('the language of its text, where the template says %s', async (lang, language, source) => {
  const story =
    'Die Regierung hat am Montag beschlossen, in allen Städten des Landes neue Schulen und Krankenhäuser zu bauen. Wie viel Geld dafür ausgegeben wird, sagte der Minister nicht.';
  const { draft } = await page(dated, `<article><p>${story}</p></article>`, ` lang="${lang}"`);
  expect(draft).toMatchObject({ language, sources: { language: source } });
});

it.each([
  [
    '<p>x</p>',
    'date has no date; add <meta property="article:published_time" content="2017-06-28"> to its head, or begin its name with its day',
  ],
  [
    '<p>x</p><time datetime="soon">',
    'date has no usable date: soon; add <meta property="article:published_time" content="2017-06-28"> to its head, or begin its name with its day',
  ],
  [
    '<time datetime="2017-06-28"></time><script>render()</script>',
    'body has no text; save the page with its text: a page that a script fills is empty without it',
  ],
  [
    `<time datetime="2017-06-28"></time>${'<div>'.repeat(200_000)}`,
    'body has HTML with elements nested more than 500 deep, or more than 50000 of them; close its elements, or save the article alone, as Markdown or plain text',
  ],
])('says what a page lacks: %.60s', async (body, complaint) => {
  const { draft, problems } = await page('', body);
  expect(draft).toBeUndefined();
  expect(complaints(problems)).toContain(complaint);
});

it('says once that links lead nowhere, and resolves them against the base', async () => {
  const body =
    '<article><p>What <a href="../a">happened</a> and <a href="../b">how</a> it came to happen.</p><p>More.</p></article>';
  const { draft, warnings } = await page(dated, body);
  expect(draft?.contentHtml).toBe('<p>What happened and how it came to happen.</p><p>More.</p>');
  expect(warnings.map(({ remedy }) => remedy)).toEqual([
    'add <link rel="canonical" href="https://…"> to its head',
  ]);
  expect((await page(`${dated}<base href="https://example.org/x/y/">`, body)).draft?.contentHtml).toBe(
    '<p>What <a href="https://example.org/x/a">happened</a> and <a href="https://example.org/x/b">how</a> it came to happen.</p><p>More.</p>',
  );
});
