import { mf2 } from 'microformats-parser';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { article } from '../../fixtures/article.ts';
import { site } from '../../fixtures/settings.ts';
import { appOf } from '../../http/served.ts';

const origin = 'https://news.example.org';
const whole = article({
  titleText: 'Iraqi forces stall in “Mosul” & beyond',
  published: '2017-06-28T09:30:00Z',
  precision: 'instant',
  updated: '2017-06-30T08:00:00Z',
  bylines: ['Jane Doe', 'John Roe'],
  creditText: 'AP',
  placeText: 'MOSUL, Iraq',
  topics: ['Mosul', 'C++'],
  summaryText: 'An officer said so.',
  sources: { title: 'front matter', summary: 'front matter' },
  correctionText: 'It was Tuesday.',
  rightsText: '© 2017 The Associated Press',
  canonicalUrl: 'https://example.net/story',
  contentHtml:
    '<p>Text.</p><p><img src="https://example.net/a.jpg?w=1&#x26;h=2" alt="A &#x22;street&#x22;"></p>',
  wordCount: 480,
});
const plain = article({
  slug: 'plain',
  titleText: 'A plain story',
  sources: { title: 'lead', summary: 'lead' },
});
const wire = article({ slug: 'wire', titleText: 'A story of a wire', creditText: 'AP' });
const app = appOf([whole, plain, wire]);
const html = async (path: string) => (await app.request(path)).text();

/** What Google asks of an article's markup, the recommended properties with the required ones of their types. */
const RichResult = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  '@id': z.string().startsWith('urn:uuid:'),
  mainEntityOfPage: z.url({ protocol: /^https$/ }),
  url: z.url({ protocol: /^https$/ }),
  headline: z.string().min(1),
  description: z.string().min(1),
  image: z.array(z.url({ protocol: /^https$/ })).min(1),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  inLanguage: z.string(),
  wordCount: z.int(),
  isAccessibleForFree: z.literal(true),
  author: z
    .array(
      z.strictObject({
        '@type': z.enum(['Person', 'Organization']),
        name: z.string().min(1),
        url: z.url().optional(),
      }),
    )
    .min(1),
  publisher: z.strictObject({
    '@type': z.literal('Organization'),
    name: z.string().min(1),
    url: z.url(),
    logo: z.strictObject({
      '@type': z.literal('ImageObject'),
      url: z.url(),
      // At least 112 pixels each way.
      width: z.coerce.number().min(112),
      height: z.coerce.number().min(112),
    }),
  }),
  articleSection: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  creditText: z.string().optional(),
  isBasedOn: z.url().optional(),
  contentLocation: z.strictObject({ '@type': z.literal('Place'), name: z.string() }).optional(),
  correction: z.string().optional(),
  copyrightNotice: z.string().optional(),
});

const dataOf = async (path: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(await html(path))?.[1] ?? '');

/** The `meta` elements of a page, by their property or name. */
async function metaOf(path: string) {
  const all: [string, string][] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'meta') {
      const facts = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      all.push([facts.property ?? facts.name ?? '', facts.content ?? '']);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(await html(path)));
  return all.filter(([name]) => /^(?:og|article|twitter):/.test(name));
}

describe('an article for search engines', () => {
  it('has what is known of it, as NewsArticle', async () => {
    const data = await dataOf('/articles/story');
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': whole.id,
      mainEntityOfPage: `${origin}/articles/story`,
      url: `${origin}/articles/story`,
      headline: whole.titleText,
      description: 'An officer said so.',
      image: ['https://example.net/a.jpg?w=1&h=2'],
      datePublished: '2017-06-28T09:30:00Z',
      dateModified: '2017-06-30T08:00:00Z',
      inLanguage: 'en',
      wordCount: 480,
      isAccessibleForFree: true,
      author: [
        { '@type': 'Person', name: 'Jane Doe', url: `${origin}/authors/jane-doe/` },
        { '@type': 'Person', name: 'John Roe', url: `${origin}/authors/john-roe/` },
      ],
      publisher: {
        '@type': 'Organization',
        name: 'The Example Wire',
        url: `${origin}/`,
        logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: '512', height: '512' },
      },
      articleSection: 'Mosul',
      keywords: ['Mosul', 'C++'],
      creditText: 'AP',
      isBasedOn: 'https://example.net/story',
      contentLocation: { '@type': 'Place', name: 'MOSUL, Iraq' },
      correction: 'It was Tuesday.',
      copyrightNotice: '© 2017 The Associated Press',
    });
    RichResult.parse(data);
  });

  it('says who stands for it where it names nobody, and shows the publication’s card', async () => {
    const data = await dataOf('/articles/plain');
    expect(data).toMatchObject({
      author: [{ '@type': 'Organization', name: 'The Editors' }],
      image: [`${origin}/card.png`],
    });
    RichResult.parse(data);
  });
});

describe('a page that is shared', () => {
  it('is the article, with its own picture', async () => {
    expect(await metaOf('/articles/story')).toEqual([
      ['og:site_name', 'The Example Wire'],
      ['og:type', 'article'],
      ['og:title', whole.titleText],
      ['og:description', 'An officer said so.'],
      ['og:url', 'https://example.net/story'],
      ['og:image', 'https://example.net/a.jpg?w=1&h=2'],
      ['og:image:alt', 'A "street"'],
      ['article:published_time', '2017-06-28T09:30:00Z'],
      ['article:modified_time', '2017-06-30T08:00:00Z'],
      ['article:tag', 'Mosul'],
      ['article:tag', 'C++'],
      ['twitter:card', 'summary_large_image'],
    ]);
  });

  it('is the channel, with the publication’s card', async () => {
    expect(await metaOf('/topics/mosul/')).toEqual([
      ['og:site_name', 'The Example Wire'],
      ['og:type', 'website'],
      ['og:title', 'Mosul'],
      ['og:description', 'Articles about Mosul.'],
      ['og:url', `${origin}/topics/mosul/`],
      ['og:image', `${origin}/card.png`],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', `${site.titleText}: ${site.descriptionText}`],
      ['twitter:card', 'summary_large_image'],
    ]);
  });

  it('shows a card that is there', async () => {
    const card = await app.request('/card.png');
    expect([card.status, card.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  });
});

describe('a page to a parser of microformats', () => {
  it('is an entry', async () => {
    const { items } = mf2(await html('/articles/story'), { baseUrl: `${origin}/articles/story` });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      type: ['h-entry'],
      properties: {
        name: [whole.titleText],
        summary: ['An officer said so.'],
        author: [
          { type: ['h-card'], properties: { name: ['Jane Doe'], url: [`${origin}/authors/jane-doe/`] } },
          { type: ['h-card'], properties: { name: ['John Roe'], url: [`${origin}/authors/john-roe/`] } },
        ],
        url: [`${origin}/articles/story`],
        published: ['2017-06-28T09:30:00Z'],
        updated: ['2017-06-30T08:00:00Z'],
        category: ['Mosul', 'C++'],
        content: [{ html: expect.stringMatching(/^<p>Text\.<\/p>/) }],
      },
    });
  });

  it.each(['/', '/topics/mosul/', '/2017/'])('is a feed of entries: %s', async (path) => {
    const { items } = mf2(await html(path), { baseUrl: origin + path });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ type: ['h-feed'], properties: { name: [expect.any(String)] } });
    expect(items[0]?.children?.[0]).toMatchObject({
      type: ['h-entry'],
      properties: {
        name: [whole.titleText],
        url: [`${origin}/articles/story`],
        summary: ['An officer said so.'],
        published: ['2017-06-28T09:30:00Z'],
      },
    });
  });

  it('has an agency for the author of an entry that names nobody, and of no other', async () => {
    const { items } = mf2(await html('/agencies/ap/'), { baseUrl: `${origin}/agencies/ap/` });
    expect(items[0]?.children?.map(({ properties }) => [properties.url, properties.author])).toEqual([
      [[`${origin}/articles/story`], undefined],
      [[`${origin}/articles/wire`], [{ type: ['h-card'], properties: { name: ['AP'] }, value: 'AP' }]],
    ]);
  });
});
