import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Draft } from '../../src/article.ts';
import { entryOf } from '../../src/feed.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { articleForms } from '../../src/render/forms/index.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';

const corpus = join(import.meta.dirname, '../corpus/digitalgov');
const origin = 'https://news.example.org';
const formOf = (extension: string, of: Article) =>
  articleForms.find((form) => form.extension === extension)?.render(entryOf(site, origin, of), site) ?? '';
const read = (path: string, text: string | Uint8Array): Draft => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { draft, problems } = parseSeed({ path, bytes }, { ...site, derivedTopics: false });
  if (!draft) throw new Error(JSON.stringify(problems));
  return draft;
};

/** HTML as it comes out of the parser, of all that an article may hold. */
const rich = read(
  'rich.html',
  `<!doctype html><html lang="en"><head><title>Rich</title><meta property="article:published_time" content="2017-06-28T10:11:12Z"></head>
<body><article><h1>Rich</h1>
<p>1. It costs $5 &lt; 6 &amp; *not* _this_ [link](x) \`code\` | ~tilde~ # no heading, said <em>the <strong>whole</strong> room</em>.<br>
- Next line &copy; 2017</p>
<p>+ A <a href="https://example.org/a(b)?x=1&amp;y=2">link with <strong>bold</strong></a>, an <abbr title="x">abbr</abbr>, <code>a\`b</code>, H<sub>2</sub>O and <img src="https://example.org/p.png" alt="a [picture]">.</p>
<h2>A heading # with a mark</h2>
<ul><li><p>One</p></li><li><p>Two</p><p>and more</p><ol start="3"><li>three</li><li>four</li></ol></li></ul>
<blockquote><p>Quoted.</p><blockquote><p>Twice.</p></blockquote></blockquote>
<pre><code>if (a &lt; b) {

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
    (name) => {
      const draft = read(name, readFileSync(join(corpus, name)));
      const again = read('again.md', formOf('md', asArticle(draft)));
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

  it('of an unlisted article is a seed of one', () => {
    const again = read('again.md', formOf('md', article({ isUnlisted: true })));
    expect(again.isUnlisted).toBe(true);
    expect(formOf('md', article())).not.toContain('unlisted');
  });

  it('has a form for all that an article may hold', () => {
    const markdown = formOf('md', asArticle(rich));
    const text = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><');
    expect(text(read('again.md', markdown).contentHtml)).toBe(text(rich.contentHtml));
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
    summary: "1. It costs $5 < 6 & *not* _this_ [link](x) \`code\` | ~tilde~ # no heading, said the whole room. - Next line © 2017"
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

    \`\`\`\`
    if (a < b) {

      \`\`\`
    }
    \`\`\`\`

    ---

    <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>x &amp; y</td></tr></tbody></table>

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
  });
});
