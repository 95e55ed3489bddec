import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { formats } from '../../src/render/formats.ts';
import { article } from '../fixtures/article.ts';
import { readBack } from '../render/read-back.ts';
import { appOf } from './served.ts';

type Node = DefaultTreeAdapterTypes.Node;

const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).filter(
  (c) => c !== '\n',
);
const nasty = [
  ...controls,
  ...['\u007F', '\u0085', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\uFEFF', '\u202E', '\u2028', '\u00A0'],
  ...[
    ']]>',
    '<![CDATA[',
    '<script>alert(1)</script>',
    '</script>',
    '<b>',
    '&',
    '&amp;',
    '&lt;',
    '&#0;',
    '&nbsp;',
  ],
  ...[
    '<!--',
    '-->',
    '<?xml',
    '"',
    "'",
    '`',
    '{{x}}',
    '</p>',
    '</title>',
    'é',
    'e\u0301',
    '😀',
    'مرحبا',
    '\\u0000',
  ],
];
const word = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 }));
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

async function publish(headline: string, paragraphs: readonly string[]) {
  const text = ` date 2017-06-28 Headline of the story ${headline}\n\nLead. ${paragraphs.join('\n\n')}`;
  // In UTF-16, which can carry lone surrogates.
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const { draft } = await parseSeed(
    { path: 'hostile.txt', bytes },
    { timeZone: 'UTC', language: 'en', derivedTopics: false },
  );
  if (!draft) throw new Error('a hostile seed is a seed');
  const article: Article = {
    ...draft,
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    slug: 'story',
    updated: draft.published,
    version: '0123456789abcdef',
  };
  return { article, app: appOf([article]) };
}

/** What every document and page made of an article must be: well-formed, inert, and equal to it. */
async function mustHold({ article, app }: Awaited<ReturnType<typeof publish>>) {
  const { contentHtml, direction } = article;
  for (const format of formats) {
    const [entry] =
      readBack[format.name]?.(await (await app.request(`/${format.file}`)).text()).entries ?? [];
    expect(entry).toEqual({
      id: article.id,
      title: article.titleText,
      link: 'https://news.example.org/articles/story',
      summary: article.summaryText,
      content: direction === 'rtl' ? `<div dir="rtl">${contentHtml}</div>` : contentHtml,
      published: Date.parse(article.published),
      categories: [],
      picture: '',
      rights: '',
      enclosures: [],
    });
  }
  expect(new Set(elementsOf(parseFragment(contentHtml)).map(({ tagName }) => tagName))).toEqual(
    new Set(['p']),
  );

  const faults: string[] = [];
  const page = parse(await (await app.request('/articles/story')).text(), {
    onParseError: ({ code }) => faults.push(code),
  });
  expect(faults).toEqual([]);
  const elements = elementsOf(page);
  expect(elements.filter(({ tagName }) => ['b', 'iframe'].includes(tagName))).toEqual([]);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  expect(scripts.map(({ attrs }) => attrs)).toEqual([[{ name: 'type', value: 'application/ld+json' }]]);
  expect(JSON.parse(scripts.map(textOf).join(''))).toMatchObject({ headline: article.titleText });
  const h1 = elements.filter(({ tagName }) => tagName === 'h1');
  expect(h1.map(textOf)).toEqual([article.titleText]);
  const body = elements.find(({ attrs }) => attrs.some(({ value }) => value === 'e-content'));
  expect(body && textOf(body)).toBe(textOf(parseFragment(contentHtml)));
}

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...below] : below;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a hostile seed comes out of every format and of the page well-formed, inert and equal', () => {
  it('with everything nasty at once', async () => {
    const onOneLine = nasty.filter((text) => !/[\r\u0085\u2028]/.test(text));
    const published = await publish(onOneLine.join(' '), [nasty.join(''), `]]>]]> ${nasty.join(' ')} ]]>`]);
    expect(published.article.titleText).toMatch(/^Headline of the story .*<script>alert\(1\)<\/script>/);
    await mustHold(published);
  });

  it('with any of it in any order', async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.array(line, { maxLength: 4 }), async (headline, paragraphs) => {
        await mustHold(await publish(headline, paragraphs));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(formats)('a hostile search in $name', ({ name, file }) => {
  it.each(['q', 'topic', 'agency', 'place', 'author'])(
    'by %s is a feed with one title',
    async (parameter) => {
      const app = appOf([article()]);
      const titleOf = async (text: string) => {
        const asked = `${parameter}=${encodeURIComponent(text.toWellFormed())}`;
        const response = await app.request(`/search/${file}?${asked}`);
        return response.status === 200 ? readBack[name]?.(await response.text()).title : undefined;
      };
      const clean = await titleOf('before after');
      expect(clean).toContain('before after');
      for (const sign of [...controls, '\u0085', '\uFFFE', '\uFFFF', '\uFEFF', '\u202E', '\u2028'])
        expect([sign, await titleOf(`before ${sign}after`)]).toEqual([sign, clean]);
      await fc.assert(
        fc.asyncProperty(line, async (text) => {
          await titleOf(text);
        }),
        { numRuns: 100 },
      );
    },
  );
});
