import { describe, expect, it } from 'vitest';
import { article, dated, jsonLd, page, parse, text } from './html-page.ts';

describe('trusts', () => {
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
    [
      '<title>Rain ⋆ The Daily</title><meta property="og:site_name" content="The Daily">',
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
});

describe('a page that Blogger made', () => {
  const post = (labels: string) => `<!DOCTYPE html><html><head>
<meta content='Don&amp;#39;t cross the old bridge' property='og:title'/>
<title>The river: Don&#39;t cross the old bridge</title></head><body>
<div class='post'><h3 class='post-title'>Don't cross the old bridge</h3>
<abbr class='published' title='2017-06-28T10:00:00Z'>28 June</abbr>
<div class='post-body'><p>The bridge over the river is closed, the council said on Tuesday, and will be for a year.</p>
<p>The engineers had found clay below the piers, where they had looked for rock.</p></div>
<span class='post-labels'>Labels: ${labels}</span></div></body></html>`;
  const read = async (labels: string) => (await parse(post(labels), 'bridge.html')).draft;
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

it.each([
  ['<h1 class="site-title">The Daily</h1><h2 class="post-title">Rain in Mosul</h2>', 'Rain in Mosul'],
  ['<div class="entry-title">Rain in Mosul</div>', 'Rain in Mosul'],
  ['<h1>The Daily</h1><h2 class="post-title">Sun in Raqqa</h2>', 'Rain in Mosul | The Daily'],
  ['<h1>The Daily</h1><h2>Rain in Mosul</h2>', 'Rain in Mosul'],
  ['<h1>The Daily</h1><h2>Rain</h2>', 'Rain in Mosul | The Daily'],
])(
  'takes the name of the site off a title whose rest is marked as the headline: %s',
  async (marks, titleText) => {
    const { draft } = await page(`${dated}<title>Rain in Mosul | The Daily</title>`, `${marks}${text}`);
    expect(draft?.titleText).toBe(titleText);
  },
);
