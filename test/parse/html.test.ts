import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../src/article.ts';
import { parseSeed } from '../../src/parse/index.ts';

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const parse = (text: string, path = 'a.html') =>
  parseSeed({ path, bytes: new TextEncoder().encode(text) }, settings);
const text = '<article><p>What happened, and how it came to happen, as it was told to us.</p></article>';
const page = (head: string, body = text, lang = '') =>
  parse(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`);
const dated = '<meta property="article:published_time" content="2017-06-28">';

it('reads a whole page', () => {
  const path = 'tell-compelling-stories.html';
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/formats', path));
  const { draft, problems, warnings } = parseSeed({ path, bytes }, settings);
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
      '<figure><img src="https://digital.gov/img/chart.png" alt="A chart"><figcaption>A chart, by hand.</figcaption></figure>',
      '<h2>The tips include:</h2>',
      '<ul><li>Use layers to tell a story</li><li>Involve users in the design</li><li>Be aware of multiple platforms</li></ul>',
      '<p>In government services, the challenge merely begins with collecting vital data. Next, you work to make sense of it.</p>',
    ],
    wordCount: 77,
    sources: {
      title: 'open graph',
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

describe('is known by what it is', () => {
  it.each([
    ['a.txt', `<!DOCTYPE html>\n<title>T</title>${dated}${text}`],
    [
      'a.md',
      `<?xml version="1.0"?>\n<!-- saved -->\n<html><head><title>T</title>${dated}</head>${text}</html>`,
    ],
    ['a.XHTML', `<title>T</title>${dated}${text}`],
    ['2017-06-28-a.htm', `<title>T</title>${text}`],
  ])('%s', (path, html) => {
    const { draft } = parse(html, path);
    expect(draft).toMatchObject({
      titleText: 'T',
      published: '2017-06-28T12:00:00Z',
      contentHtml: '<p>What happened, and how it came to happen, as it was told to us.</p>',
    });
  });

  it('and not by tags in a text', () => {
    expect(parse('date 2017-06-28\n\nUse <html> there.', 'a.txt').draft?.contentHtml).toBe(
      '<p>Use &lt;html&gt; there.</p>',
    );
  });
});

describe('trusts', () => {
  const jsonLd = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
  const article = (facts: object) =>
    jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', ...facts }]);

  it.each([
    [
      `${article({ headline: 'J' })}<meta property="og:title" content="O"><title>T</title>`,
      { titleText: 'J' },
    ],
    [
      '<title>Rain - The Daily</title><meta property="og:site_name" content="The Daily">',
      { titleText: 'Rain' },
    ],
    [
      '<title>The Daily | Rain</title><meta property="og:site_name" content="The Daily">',
      { titleText: 'Rain' },
    ],
    ['<title>Rain - and sun - in Mosul</title>', { titleText: 'Rain - and sun - in Mosul' }],
    [
      article({ author: 'Jane Doe', publisher: { name: 'P' } }),
      { bylines: ['Jane Doe'], sources: { byline: 'json-ld', language: 'text' } },
    ],
    [article({ publisher: { '@type': 'Organization', name: 'P' } }), { creditText: 'P' }],
    [
      article({ author: { '@type': 'Organization', name: 'AP' }, publisher: { name: 'P' } }),
      { bylines: [], creditText: 'AP' },
    ],
    [article({ sourceOrganization: { name: 'AFP' } }), { creditText: 'AFP' }],
    [
      '<meta name="author" content="By Jane Doe"><meta property="article:author" content="https://example.org/jane">',
      { bylines: ['Jane Doe'] },
    ],
    [
      article({ keywords: 'a, b', inLanguage: { name: 'French', alternateName: 'fr' } }),
      { topics: ['a', 'b'], language: 'en' },
    ],
    [
      '<meta property="article:tag" content="a"><meta property="article:tag" content="b">',
      { topics: ['a', 'b'] },
    ],
    ['<meta property="og:locale" content="fr_FR">', { language: 'fr-FR' }],
    ['<meta name="DC.rights" content="CC0">', { rightsText: 'CC0' }],
    [
      `${jsonLd({ '@graph': 1 })}<script type="application/ld+json">{broken</script>`,
      { titleText: 'What happened, and how it came to happen' },
    ],
  ])('%s', (head, expected) => {
    expect(page(dated + head).draft).toMatchObject(expected);
  });

  it.each([
    [
      article({ datePublished: 'soon' }) + dated,
      '',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'open graph' } },
    ],
    [
      '<meta name="dc.date" content="2017-06-28T09:00:00Z">',
      '',
      { published: '2017-06-28T09:00:00Z', sources: { published: 'meta' } },
    ],
    [
      '',
      '<time datetime="2017-06-28">today</time>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'time' } },
    ],
  ])('a date: %s%s', (head, time, expected) => {
    expect(page(head, time + text).draft).toMatchObject(expected);
  });
});

it.each([
  [
    '<p>x</p>',
    'date has no date; add <meta property="article:published_time" content="2017-06-28"> to its head',
  ],
  [
    '<p>x</p><time datetime="soon">',
    'date has no usable date: soon; add <meta property="article:published_time" content="2017-06-28"> to its head',
  ],
  [
    '<time datetime="2017-06-28"></time><script>render()</script>',
    'body has no text; save the page with its text: a page that a script fills is empty without it',
  ],
  [
    `<time datetime="2017-06-28"></time>${'<div>'.repeat(200_000)}`,
    'body has HTML with elements nested more than 500 deep, or more than 50000 of them; close its elements, or save the article alone, as Markdown or plain text',
  ],
])('says what a page lacks: %.60s', (body, complaint) => {
  const { draft, problems } = page('', body);
  expect(draft).toBeUndefined();
  expect(problems.map(({ field, fault, remedy }) => `${field} ${fault}; ${remedy}`)).toContain(complaint);
});

it('says once that links lead nowhere, and resolves them against the base', () => {
  const body =
    '<article><p>What <a href="/a">happened</a> and <a href="b">how</a> it came to happen.</p><p>More.</p></article>';
  const { draft, warnings } = page(dated, body);
  expect(draft?.contentHtml).toBe('<p>What happened and how it came to happen.</p><p>More.</p>');
  expect(warnings.map(({ remedy }) => remedy)).toEqual([
    'add <link rel="canonical" href="https://…"> to its head',
  ]);
  expect(page(`${dated}<base href="https://example.org/x/">`, body).draft?.contentHtml).toBe(
    '<p>What <a href="https://example.org/a">happened</a> and <a href="https://example.org/x/b">how</a> it came to happen.</p><p>More.</p>',
  );
});

const tag = fc.constantFrom(
  ...[
    'a',
    'b',
    'p',
    'div',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'svg',
    'article',
    'main',
    'noscript',
    'img',
    'br',
    'h1',
  ],
  ...[
    'time',
    'meta',
    'title',
    'script',
    'body',
    'html',
    'head',
    'template',
    'picture',
    'source',
    'pre',
    'x-y',
    'x:y',
  ],
);
const attribute = fc.constantFrom(
  '',
  ' class="hidden byline"',
  ' data-src="a.jpg"',
  ' "=x',
  ' srcset="a.jpg 2x"',
  ' hidden',
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, facts]) => `<${name}${facts}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('Some text, with a comma. ', '&nbsp;', '&#0;', '<!--', '-->', ']]>', '<', '"'),
);

it('comes through whatever a page is', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { draft } = page(dated, pieces.join(''));
      expect(draft?.contentHtml ?? '').not.toMatch(/<(?:script|svg|h1|template)|\]\]>/);
    }),
  );
});
