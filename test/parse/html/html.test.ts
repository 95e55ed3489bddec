import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../../src/article.ts';
import { parseSeed } from '../../../src/parse/index.ts';

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const parse = (text: string, path = 'a.html') =>
  parseSeed({ path, bytes: new TextEncoder().encode(text) }, settings);
const text = '<article><p>What happened, and how it came to happen, as it was told to us.</p></article>';
const page = (head: string, body = text, lang = '') =>
  parse(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`);
const dated = '<meta property="article:published_time" content="2017-06-28">';

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

describe('is known by what it is', () => {
  it.each([
    ['a.txt', `<!DOCTYPE html>\n<title>T</title>${dated}${text}`],
    [
      'a.md',
      `<?xml version="1.0"?>\n<!-- saved -->\n<html><head><title>T</title>${dated}</head>${text}</html>`,
    ],
    ['a.XHTML', `<title>T</title>${dated}${text}`],
    ['2017-06-28-a.htm', `<title>T</title>${text}`],
  ])('%s', async (path, html) => {
    const { draft } = await parse(html, path);
    expect(draft).toMatchObject({
      titleText: 'T',
      published: '2017-06-28T12:00:00Z',
      contentHtml: '<p>What happened, and how it came to happen, as it was told to us.</p>',
    });
  });

  it('and not by tags in a text', async () => {
    expect((await parse('date 2017-06-28\n\nUse <html> there.', 'a.txt')).draft?.contentHtml).toBe(
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
    [article({ author: { name: 'Von Miller' } }), { bylines: ['Von Miller'] }],
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
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2016-01-02', inLanguage: 'en-GB' },
          { '@type': ['NewsArticle'], headline: 'J', author: { '@id': '#jane' }, publisher: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
          { '@type': 'Organization', '@id': '#p', name: 'P' },
        ],
      }),
      { titleText: 'J', published: '2017-06-28T12:00:00Z', bylines: ['Jane Doe'], language: 'en-GB' },
    ],
    [article({ headline: 'J' }).replace('J"', 'A\nJ"'), { titleText: 'A J' }],
    [
      `<title>Rain | example</title><link rel="canonical" href="https://www.example.org/rain">`,
      { titleText: 'Rain' },
    ],
    [
      `<meta name="author" content="The Daily"><meta property="og:site_name" content="The Daily"><meta name="parsely-author" content="Jane Doe">`,
      { bylines: ['Jane Doe'] },
    ],
    [
      `<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Doe">`,
      { bylines: ['Jane Doe'] },
    ],
    [
      `${jsonLd({ '@graph': 1 })}<script type="application/ld+json">{broken</script>`,
      { titleText: 'What happened, and how it came to happen' },
    ],
  ])('%s', async (head, expected) => {
    expect((await page(dated + head)).draft).toMatchObject(expected);
  });

  it('of several articles that with the headline of the page, else the first', async () => {
    const teaser = {
      '@type': 'NewsArticle',
      headline: 'Sun',
      author: 'John Roe',
      datePublished: '2016-01-02',
    };
    const own = { '@type': 'NewsArticle', headline: 'Rain', author: 'Jane Doe', datePublished: '2017-06-28' };
    const read = (body: string) =>
      parse(`<html><head>${jsonLd([teaser, own])}</head><body>${body}</body></html>`);
    expect((await read(`<h1>Rain</h1>${text}`)).draft).toMatchObject({
      ...{ titleText: 'Rain', bylines: ['Jane Doe'], published: '2017-06-28T12:00:00Z' },
    });
    expect((await read(text)).draft).toMatchObject({ titleText: 'Sun', bylines: ['John Roe'] });
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
      '<meta name="article_date_original" content="Wednesday, June 28, 2017, 12:06 PM">',
      '',
      { published: '2017-06-28T12:06:00Z', sources: { published: 'meta' } },
    ],
    [
      '',
      '<time datetime="2017-06-28">today</time>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'time' } },
    ],
    [
      '',
      '<span itemprop="datePublished">20.06.2017 11:43</span><time>3 May 2012</time>',
      { published: '2017-06-20T11:43:00Z', sources: { published: 'microdata' } },
    ],
    [
      '',
      '<abbr class="published" title="2017-06-28T17:06:45+0000">today</abbr>',
      { published: '2017-06-28T17:06:45Z', sources: { published: 'microformat' } },
    ],
    [
      '',
      '<div class="widget Profile" id="Profile1"><time>3 May 2012</time></div><div class="widget Blog" id="Blog1"><abbr class="published" itemprop="datePublished" title="2017-06-28T14:33:00-07:00">2:33 PM</abbr></div>',
      { published: '2017-06-28T21:33:00Z', sources: { published: 'microdata' } },
    ],
    [
      '',
      '<p class="article-meta__date">Bonn, 28. Juni 2017</p>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'class' } },
    ],
    [
      '',
      '<p class="date">Updated: 5 May 2022 | Published: 28 June 2017</p>',
      { published: '2017-06-28T12:00:00Z' },
    ],
    ['', '<p class="date">公開日:2017年6月28日(水)</p>', { published: '2017-06-28T12:00:00Z' }],
    [
      '<link rel="canonical" href="https://example.org/2017/06/28/rain">',
      '<aside><time>3 May 2012</time></aside><div id="comments"><time>4 May 2012</time></div>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'address' } },
    ],
    [
      '',
      '<form><article><aside><time datetime="2017-06-28">today</time></aside></article></form>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'time' } },
    ],
    [
      `${jsonLd({ '@type': 'WebPage', datePublished: '2005-01-01' })}<meta name="date" content="2017-06-28">`,
      '<p class="event-date">3 May 2012</p>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'meta' } },
    ],
  ])('a date: %s%s', async (head, time, expected) => {
    expect((await page(head, time + text)).draft).toMatchObject(expected);
  });

  it.each([
    [
      '<p itemprop="author">By <img alt="Jane"><span itemprop="name">Jane Doe</span>, Editor</p><a rel="author">J</a>',
      { bylines: ['Jane Doe'], sources: { byline: 'microdata' } },
    ],
    [
      '<span class="byline">von <span class="author vcard"><a class="url fn n">heiko</a></span></span>',
      { bylines: ['heiko'], sources: { byline: 'microformat' } },
    ],
    [
      '<p>Posted by <a rel="author" href="/jane">Jane Doe</a> and <a rel="author" href="/max">Max Mo</a></p>',
      { bylines: ['Jane Doe', 'Max Mo'], sources: { byline: 'rel' } },
    ],
    [
      '<p class="author">Jane Doe<time datetime="2017-06-28">Wednesday</time></p>',
      { bylines: ['Jane Doe'], published: '2017-06-28T12:00:00Z' },
    ],
    ['<p class="author">Jane Doe<span>Jane Doe</span></p>', { bylines: ['Jane Doe'] }],
    ['<p class="author">user5105</p>', { bylines: ['user5105'] }],
    ['<p class="byline">Share this article</p><p class="photo-author">Getty Images</p>', { bylines: [] }],
    [
      '<p class="post__author-name">Autor: Jane Doe | 28.06.2017</p>',
      { bylines: ['Jane Doe'], sources: { byline: 'class' } },
    ],
    [
      '<div class="comment-list"><b class="author">Max Mo</b></div><p class="author">Posted on Monday</p>',
      { bylines: [] },
    ],
    [
      `<div class="author archive"><p>${'All that she has written. '.repeat(9)}</p><a class="fn" href="/">Home</a><p class="author">Jane Doe</p></div>`,
      { bylines: ['Jane Doe'], sources: { byline: 'class' } },
    ],
    [
      `<div itemprop="author"><b itemprop="name">Jane Doe</b> ${'writes about the weather. '.repeat(9)}</div>`,
      { bylines: ['Jane Doe'], sources: { byline: 'microdata' } },
    ],
    [
      [...'ABCDEFG'].map((name) => `<a rel="author">${name}${name} Doe</a>`).join(''),
      { bylines: ['AA Doe'] },
    ],
  ])('an author: %s', async (marked, expected) => {
    expect((await page(dated, marked + text)).draft).toMatchObject(expected);
  });

  it.each([
    [
      'Rain in Mosul, and what came of …',
      'Rain in Mosul, and what came of it',
      'Rain in Mosul, and what came of it',
    ],
    ['Weather: Rain in Mosul', 'Rain in Mosul', 'Rain in Mosul'],
    ['Rain in Mosul', 'WEATHER Rain in Mosul', 'Rain in Mosul'],
    ['Rain in Mosul', 'RAIN IN MOSUL', 'Rain in Mosul'],
    ['Climate change is making storms worse', 'Climate change', 'Climate change is making storms worse'],
    ['Ukraine : storms are getting worse', 'Ukraine', 'Ukraine : storms are getting worse'],
    ['Rain in Mosul', 'The Daily of the day', 'Rain in Mosul'],
  ])('a headline: told %s, shown %s', async (told, shown, titleText) => {
    const { draft } = await page(
      `${dated}<meta property="og:title" content="${told}">`,
      `<h1>The Daily</h1><h1>${shown}</h1>${text}`,
    );
    expect(draft?.titleText).toBe(titleText);
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

  it('a date that stands alone above the text', async () => {
    const body = text.replace('<p>', '<p>Veröffentlicht am 28.06.2017</p><p>');
    expect((await page('<title>T</title>', body)).draft).toMatchObject({
      published: '2017-06-28T12:00:00Z',
      contentHtml: '<p>What happened, and how it came to happen, as it was told to us.</p>',
      sources: { published: 'text' },
    });
  });

  it.each([
    '<p>The bridge fell on 28 June 2017.</p>',
    '<ul><li>28 June 2017: the bridge falls</li><li>29 June 2017: it is mended</li></ul>',
    '<h2>28 June 2017</h2><p>It fell.</p><h2>Jane Doe</h2><p>She saw it.</p>',
    '<p>By Royal Appointment</p>',
  ])('all of the text: %s', async (opening) => {
    const story =
      '<p>What happened, and how it came to happen, as it was told to us by those who were there.</p>';
    const head = `${dated}<title>Rain</title><meta name="author" content="Jane Doe">`;
    const { paragraphs } = (await page(head, `<article>${opening}${story.repeat(4)}</article>`)).found;
    const texts = [...opening.matchAll(/>([^<]+)</g)].map(([, text]) => text);
    expect(paragraphs.slice(0, texts.length)).toEqual(texts);
  });

  it('the text alone: its headline, author and date are not said again above it', async () => {
    const story =
      'What happened, and how it came to happen, as it was told to us by those who were there on the day.';
    const body = `<article><h2>Rain in Mosul</h2><p>A deck that says what it is about, before the date is said.</p>
      <p>By Jane Doe</p><p>28.06.2017 | Weather</p><p><img src="https://example.org/a.jpg" alt="28 June 2017"></p>
      <p>${story}</p><p>More.</p><p>By Jane Doe</p><p>28 June 2017</p></article>`;
    const head = `${dated}<meta property="og:title" content="Rain in Mosul"><meta name="author" content="Jane Doe">`;
    expect((await page(head, body)).found.paragraphs).toEqual([
      'A deck that says what it is about, before the date is said.',
      story,
      'More.',
      'By Jane Doe',
      '28 June 2017',
    ]);
    expect((await page(head, body)).draft?.contentHtml).toContain('<img src="https://example.org/a.jpg"');
  });

  it('the text that a page tells, where it shows hardly any', async () => {
    const told = 'It rained in Mosul.\nThe streets, as we are told, were under water by noon & later.';
    const script = article({ articleBody: told, datePublished: '2017-06-28' });
    expect((await page(script, '<p>Read more</p>')).draft?.contentHtml).toBe(
      '<p>It rained in Mosul.</p>\n<p>The streets, as we are told, were under water by noon &amp; later.</p>',
    );
    expect((await page(script)).draft?.contentHtml).toBe(
      '<p>What happened, and how it came to happen, as it was told to us.</p>',
    );
  });
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
  expect(problems.map(({ field, fault, remedy }) => `${field} ${fault}; ${remedy}`)).toContain(complaint);
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

it('comes through whatever a page is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const { draft } = await page(dated, pieces.join(''));
      expect(draft?.contentHtml ?? '').not.toMatch(/<(?:script|svg|h1|template)|\]\]>/);
    }),
  );
});

describe('a page that Blogger made', () => {
  const page = (labels: string) => `<!DOCTYPE html><html><head>
<meta content='Don&amp;#39;t cross the old bridge' property='og:title'/>
<title>The river: Don&#39;t cross the old bridge</title></head><body>
<div class='post'><h3 class='post-title'>Don't cross the old bridge</h3>
<abbr class='published' title='2017-06-28T10:00:00Z'>28 June</abbr>
<div class='post-body'><p>The bridge over the river is closed, the council said on Tuesday, and will be for a year.</p>
<p>The engineers had found clay below the piers, where they had looked for rock.</p></div>
<span class='post-labels'>Labels: ${labels}</span></div></body></html>`;
  const read = async (labels: string) =>
    (
      await parseSeed(
        { path: 'bridge.html', bytes: new TextEncoder().encode(await page(labels)) },
        { timeZone: 'UTC', language: 'en', derivedTopics: false },
      )
    ).draft;
  const links = (names: readonly string[]) =>
    names.map((name) => `<a href='https://a.example/search/label/${name}' rel='tag'>${name}</a>`).join(', ');

  it('has the labels of the post, and its headline as it is meant', async () => {
    expect(await read(links(['river', 'bridges', 'Uncategorized']))).toMatchObject({
      ...{ titleText: "Don't cross the old bridge", topics: ['river', 'bridges'] },
      ...{ sources: { topics: 'tag links' } },
    });
  });

  it('has no labels where they are a cloud of all of them', async () => {
    expect((await read(links(Array.from({ length: 40 }, (_, i) => `label ${i}`))))?.topics).toEqual([]);
  });
});

it('leaves out what is of the page between the paragraphs, and no heading, cell or picture', async () => {
  const first =
    '<p>The council voted on Tuesday for the new bridge, after a debate that lasted until midnight.</p>';
  const last =
    '<h2 id="advertisement">Advertisement</h2><p>The mayor said that nobody would read it, and that it was dear.</p>';
  const table = '<table><tbody><tr><td>Bridge</td><td>×</td></tr></tbody></table>';
  const labels = '<p>- Anzeige -</p><div><p><b>Lesen Sie auch:</b></p></div><p>44 Bilder</p>';
  const { found } = await page(dated, `<article>${first}${labels}${table}${last}</article>`);
  expect(found.contentHtml).toBe(`${first}${table}${last}`);
});

it('has a summary that a Medium export repeats but once', async () => {
  const { draft } = await page(
    '<title>The ferry stopped at dawn</title>',
    `<article class="h-entry"><header><h1 class="p-name">The ferry stopped at dawn</h1></header>
<section data-field="subtitle" class="p-summary">What the flood did to two villages, and to the school…</section>
<section data-field="body" class="e-content"><section><h3 class="graf--title">The ferry stopped at dawn</h3>
<h4>What the flood did to two villages, and to the school between them</h4>
<p>The river rose by a metre overnight, and the ferry between the villages stopped at dawn.</p></section></section>
<footer><p>By <a class="p-author h-card">Jane Doe</a> on <time class="dt-published" datetime="2017-06-28T13:56:12.420Z">June 28,
2017</time>.</p></footer></article>`,
  );
  expect(draft).toMatchObject({
    titleText: 'The ferry stopped at dawn',
    summaryText: 'The river rose by a metre overnight, and the ferry between the villages stopped at dawn.',
    bylines: ['Jane Doe'],
    published: '2017-06-28T13:56:12Z',
    contentHtml:
      '<h2 id="what-the-flood-did-to-two-villages-and-to-the-school-between-them">What the flood did to two villages, and to the school between them</h2>\n<p>The river rose by a metre overnight, and the ferry between the villages stopped at dawn.</p>',
  });
});

it.each(['a.html', 'a.md'])('keeps what language code is in, in %s', async (path) => {
  const code = '<pre class="hljs"><code class="hljs language-objective-c">a <b class="k">b</b></code></pre>';
  const body = `<p>What happened, and how it came to happen, as it was told to us.</p>\n${code}`;
  const seeds: Record<string, string> = {
    'a.html': `<!doctype html><html><head>${dated}<title>T</title></head><body><article>${body.repeat(3)}</article></body></html>`,
    'a.md': `---\ntitle: T\ndate: 2017-06-28\n---\n\n${body}\n\n\`\`\`python title="a.py"\nx\n\`\`\``,
  };
  const { draft } = await parse(seeds[path] ?? '', path);
  expect(draft?.contentHtml).toContain('<pre><code class="language-objective-c">a <b>b</b></code></pre>');
  if (path === 'a.md')
    expect(draft?.contentHtml).toContain('<pre><code class="language-python">x\n</code></pre>');
});
