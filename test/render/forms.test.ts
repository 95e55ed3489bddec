import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAnchors } from '../../src/anchors.ts';
import type { Article, Draft } from '../../src/article.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { renderMarkdown } from '../../src/parse/markdown/rendering.ts';
import { safeHtml } from '../../src/parse/safe-html/safe-html.ts';
import { articleForms } from '../../src/render/forms/index.ts';
import { markdownContent } from '../../src/render/forms/markdown-content.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';

const corpus = join(import.meta.dirname, '../corpus/digitalgov');
const origin = 'https://news.example.org';
const formOf = (extension: string, of: Article) =>
  articleForms.find((form) => form.extension === extension)?.render(of, site, origin) ?? '';
const read = async (path: string, text: string | Uint8Array): Promise<Draft> => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { draft, problems } = await parseSeed({ path, bytes }, { ...site, derivedTopics: false });
  if (!draft) throw new Error(JSON.stringify(problems));
  return draft;
};

/** HTML as it comes out of the parser, of all that an article may hold. */
const rich = await read(
  'rich.html',
  `<!doctype html><html lang="en"><head><title>Rich</title><meta property="article:published_time" content="2017-06-28T10:11:12Z"></head>
<body><article><h1>Rich</h1>
<p>1. It costs $5 &lt; 6 &amp; *not* _this_ [link](x) \`code\` | ~tilde~ # no heading, said <em>the <strong>whole</strong> room</em>.<br>
- Next line &copy; 2017</p>
<p>+ A <a href="https://example.org/a(b)?x=1&amp;y=2">link with <strong>bold</strong></a>, an <abbr title="x">abbr</abbr>, <code>a\`b</code>, H<sub>2</sub>O and <img src="https://example.org/p.png" alt="a [picture]">.</p>
<h2>A heading # with a mark</h2>
<ul><li><p>One</p></li><li><p>Two</p><p>and more</p><ol start="3"><li>three</li><li>four</li></ol></li></ul>
<blockquote><p>Quoted.</p><blockquote><p>Twice.</p></blockquote></blockquote>
<pre><code class="hljs language-c++">if (a &lt; b) {

  \`\`\`
}
</code></pre>
<hr><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>x &amp; y</td></tr></tbody></table>
<p>The end of a long enough article, which a readability library takes for one, as it has many words in it, and more than one sentence. It goes on for a while, so that nobody doubts it.</p>
</article></body></html>`,
);
const asArticle = (draft: Draft): Article => article({ ...draft, updated: draft.published });

describe('Markdown', () => {
  it.each(readdirSync(corpus).filter((name) => name.endsWith('.txt')))(
    'of %s is a seed of the same article',
    async (name) => {
      const draft = await read(name, readFileSync(join(corpus, name)));
      const again = await read('again.md', formOf('md', asArticle(draft)));
      const same = ({
        titleText,
        published,
        precision,
        contentHtml,
        language,
        topics,
        summaryText,
      }: Draft) => {
        // Markdown makes links of bare addresses, and its serializer leaves a `>` as it is.
        const text = contentHtml.replace(/<\/?a\b[^>]*>/g, '').replaceAll('&gt;', '>');
        return { titleText, published, precision, text, language, topics, summaryText };
      };
      expect(same(again)).toEqual(same(draft));
      expect(again.wantedSlug).toBe('story');
    },
  );

  it('of an unlisted article is a seed of one', async () => {
    const again = await read('again.md', formOf('md', article({ isUnlisted: true })));
    expect(again.isUnlisted).toBe(true);
    expect(formOf('md', article())).not.toContain('unlisted');
  });

  it('of an article with all that one may say is a seed of the same', async () => {
    const facts = {
      titleText: 'Troops leave',
      published: '2017-06-28T10:11:12Z',
      precision: 'instant' as const,
      correctionText: 'It was *not* 5 < 6 & "Sunday": no.',
      creditText: 'AP',
      bylines: ['Jane Doe', 'Zoë Ó Briain'],
      placeText: 'MOSUL, Iraq',
      topics: ['Mosul', 'C++'],
      relatedText: ['Another story'],
      rightsText: '© 2017 The Associated Press',
      language: 'fr',
      summaryText: 'They left.',
      canonicalUrl: 'https://example.net/troops',
      contentHtml: '<p>They left on Monday.</p>\n<p>Nobody saw it.</p>',
      picture: { address: 'https://example.net/a.jpg', altText: 'A tank' },
      enclosures: [
        ...[
          {
            url: 'https://example.net/a',
            mediaType: 'audio/ogg',
            bytes: 5,
            seconds: 61,
            titleText: 'A: "b"',
          },
        ],
        ...[{ url: 'https://example.net/b.mp4?c=d#e', mediaType: 'video/mp4' }],
      ],
    };
    const updated = '2017-06-29T08:00:00Z';
    const again = await read('again.md', formOf('md', article({ ...facts, updated })));
    expect(again).toMatchObject({ ...facts, revised: updated });
    expect((await read('again.md', formOf('md', article()))).canonicalUrl).toBe(`${origin}/articles/story`);
  });

  it('has a form for all that an article may hold', async () => {
    const markdown = formOf('md', asArticle(rich));
    const text = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><');
    expect(text((await read('again.md', markdown)).contentHtml)).toBe(text(rich.contentHtml));
  });
});

/** Lines of an article, as parts of words, signs and elements that stand side by side. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        'Wow!',
        '「重要」',
        'です',
        '(',
        '* x',
        '# y',
        '1. z',
        '&lt;b&gt;',
        '[x]',
        '_u_',
        '\\',
        '`',
      ),
      fc
        .tuple(
          fc.constantFrom('em', 'strong', 'code', 's'),
          fc.constantFrom('a', '「重要」', ' b ', '(c)', '~d~', '* e'),
        )
        .map(([name, text]) => `<${name}>${text}</${name}>`),
      fc.constantFrom(
        '<a href="https://example.org/">f</a>',
        '<a href="https://example.org/">https://example.org/</a>',
        '<em>g<strong>h</strong></em>',
        '<a href="https://example.org/"><em>(i)</em></a>',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('a line as Markdown', () => {
  const contentOf = (html: string) =>
    safeHtml(html, { file: 'a.md', baseUrl: undefined, baseRemedy: '' })?.contentHtml ?? '';
  const again = (html: string) => contentOf(renderMarkdown(markdownContent(html), 'A headline').html);

  it.each([
    ['Wow!<a href="https://example.org/">a link</a>', 'Wow\\![a link](<https://example.org/>)'],
    [
      'At <a href="https://example.org/a_b?c=1">https://example.org/a_b?c=1</a>!',
      'At <https://example.org/a_b?c=1>!',
    ],
    [
      '<a href="https://example.org/%C3%BC">https://example.org/%C3%BC</a>',
      '[https\\://example.org/%C3%BC](<https://example.org/%C3%BC>)',
    ],
    ['<strong>「重要」</strong>です', '<strong>「重要」</strong>です'],
    ['<strong>「重要」</strong>、<strong>です</strong>', '**「重要」**、**です**'],
    ['<strong>Note:</strong>all of it', '<strong>Note:</strong>all of it'],
    ['<em>a</em><strong>b</strong>', '<em>a</em>**b**'],
    ['<em> a </em>b', ' *a* b'],
    ['<code>a</code><code>b</code>', '<code>a</code>`b`'],
    ['<code class="language-js">a</code>', '<code class="language-js">a</code>'],
    ['\\:tada: and :a_b:', '\\\\\\:tada: and \\:a\\_b:'],
  ])('%s is what it was when it is read', (html, markdown) => {
    expect(markdownContent(`<p>${html}</p>`)).toBe(markdown.trim());
    expect(again(`<p>${html}</p>`)).toBe(`<p>${html.replace('<em> a </em>b', '<em>a</em> b')}</p>`);
  });

  it('is so whatever stands beside what', () => {
    // White space goes to where it is no different, and entities are written in more than one way.
    const same = (html: string) => html.replaceAll('&gt;', '>').replace(/\s/g, '');
    fc.assert(
      fc.property(line, (html) => {
        const content = contentOf(`<p>b ${html}</p>`);
        expect(same(again(content))).toBe(same(content));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['<h2>The C #</h2>', '## The C \\#'],
    ['<h2>C#</h2>', '## C\\#'],
    ['<h2># and ##</h2>', '## \\# and #\\#'],
  ])('%s keeps what would end a heading', (html, markdown) => {
    expect(markdownContent(html)).toBe(markdown);
    expect(withoutAnchors(again(html))).toBe(html);
  });

  it('of very much code is what it is', () => {
    const html = `<pre><code>${'`a'.repeat(200_000)}</code></pre>`;
    expect(markdownContent(html)).toBe(`\`\`\`\n${'`a'.repeat(200_000)}\n\`\`\``);
  });

  it('of a table is GitHub’s, where that can say it', () => {
    const html =
      '<table><thead><tr><th align="right">A | B</th><td></td></tr></thead><tbody><tr><td align="right">5</td>' +
      '<td>\\| <em>x</em> <code>y</code></td></tr><tr><td align="right"></td><td># 1. -</td></tr></tbody></table>';
    expect(markdownContent(html)).toBe(
      ['| A \\| B |  |', '| --: | --- |', '| 5 | \\\\\\| *x* `y` |', '|  | # 1. - |'].join('\n'),
    );
    expect(again(html).replace(/\n/g, '')).toBe(html);
  });

  it.each([
    '<table><tbody><tr><td>no heading</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>a<br>b</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>a|b</code></td></tr></tbody></table>',
    '<table><thead><tr><th colspan="2">a</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td align="right">a</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>a</th></tr></tbody></table>',
    '<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><ul><li>a</li></ul></td></tr></tbody></table>',
  ])('of %s stays HTML', (html) => {
    expect(markdownContent(html)).toBe(html);
    expect(again(html)).toBe(html);
  });

  it('in the cell of a table is so whatever stands in it', () => {
    const same = (html: string) => html.replaceAll('&gt;', '>').replace(/\s/g, '');
    fc.assert(
      fc.property(line, line, (one, other) => {
        const rows = `<tr><td>${one}</td><td>${other}</td></tr>`;
        const html = `<table><thead><tr><th>${other}</th><th>a</th></tr></thead><tbody>${rows}</tbody></table>`;
        const content = contentOf(html);
        expect(same(again(content))).toBe(same(content));
      }),
      { numRuns: 300 },
    );
  });

  it('is not cut by a line across the text in a list', () => {
    const html = '<ul><li>a</li><li><hr></li><li>b</li></ul>';
    expect(markdownContent(html)).toBe('- a\n- ***\n- b');
    expect(again(html).replace(/\s/g, '')).toBe(html);
  });
});

it('the plain text of all that an article may hold', () => {
  expect(formOf('txt', asArticle(rich))).toMatchInlineSnapshot(`
    "Rich
    2017-06-28
    https://news.example.org/articles/story

    1. It costs $5 < 6 & *not* _this_ [link](x) \`code\` | ~tilde~ # no heading, said the whole room.
    - Next line © 2017

    + A link with bold <https://example.org/a(b)?x=1&y=2>, an abbr, a\`b, H2O and a [picture].

    A heading # with a mark

    - One
    - Two
      and more
      3. three
      4. four

    > Quoted.
    >
    > > Twice.

    if (a < b) {

      \`\`\`
    }

    * * *

    A | B
    1 | x & y

    The end of a long enough article, which a readability library takes for one, as it has many words in it, and more than one sentence. It goes on for a while, so that nobody doubts it.
    "
  `);
});

it('the Markdown of all that an article may hold', () => {
  expect(
    formOf('md', asArticle({ ...rich, bylines: ['A "B"'], topics: ['C++', 'x: y'] })),
  ).toMatchInlineSnapshot(`
    "---
    title: "Rich"
    date: "2017-06-28T10:11:12Z"
    author: ["A \\"B\\""]
    tags: ["C++","x: y"]
    summary: "1. It costs \\\\$5 \\\\< 6 \\\\& \\\\*not\\\\* \\\\_this\\\\_ \\\\[link\\\\](x) \\\\\`code\\\\\` \\\\| \\\\~tilde\\\\~ # no heading, said the whole room. - Next line © 2017"
    slug: "story"
    language: "en"
    canonical: "https://news.example.org/articles/story"
    ---

    1\\. It costs \\$5 \\< 6 \\& \\*not\\* \\_this\\_ \\[link\\](x) \\\`code\\\` \\| \\~tilde\\~ # no heading, said *the **whole** room*.\\
    \\- Next line © 2017

    \\+ A [link with **bold**](<https://example.org/a(b)?x=1&y=2>), an <abbr title="x">abbr</abbr>, \`\`a\`b\`\`, H<sub>2</sub>O and ![a \\[picture\\]](<https://example.org/p.png>).

    ## A heading # with a mark

    - One
    - Two

      and more

      3. three
      4. four

    > Quoted.
    >
    > > Twice.

    \`\`\`\`c++
    if (a < b) {

      \`\`\`
    }
    \`\`\`\`

    ***

    | A | B |
    | --- | --- |
    | 1 | x \\& y |

    The end of a long enough article, which a readability library takes for one, as it has many words in it, and more than one sentence. It goes on for a while, so that nobody doubts it.
    "
  `);
});

it('the item of an article', () => {
  const told = article({ topics: ['Mosul'], bylines: ['Jane Doe'], contentHtml: '<p>5 &lt; 6</p>' });
  expect(JSON.parse(formOf('json', told))).toEqual({
    id: told.id,
    url: 'https://news.example.org/articles/story',
    title: 'A story',
    summary: 'What happened.',
    content_html: '<p>5 &lt; 6</p>',
    date_published: '2017-06-28T12:00:00Z',
    date_modified: '2017-06-28T12:00:00Z',
    authors: [{ name: 'Jane Doe' }],
    tags: ['Mosul'],
    language: 'en',
    _seedwire: {
      about: 'https://news.example.org/openapi.json',
      date_precision: 'day',
      word_count: 2,
      version: told.version,
    },
  });
});

it('the item of an article with all that JSON Feed has no place for', () => {
  const told = article({
    precision: 'month',
    correctionText: 'An earlier version misnamed the officer.',
    creditText: 'AP',
    placeText: 'MOSUL, Iraq',
    rightsText: '© 2017 The Associated Press',
    canonicalUrl: 'https://example.net/story',
    relatedText: ['Another story'],
    wordCount: 1200,
  });
  expect(JSON.parse(formOf('json', told))._seedwire).toEqual({
    about: 'https://news.example.org/openapi.json',
    date_precision: 'month',
    place: 'MOSUL, Iraq',
    credit: 'AP',
    correction: 'An earlier version misnamed the officer.',
    rights: '© 2017 The Associated Press',
    canonical_url: 'https://example.net/story',
    related: ['Another story'],
    word_count: 1200,
    version: told.version,
  });
});
