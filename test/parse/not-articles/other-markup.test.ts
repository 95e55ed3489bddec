import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const parse = (path: string, text: string) => parsedFile(path, text);

const PANDOC =
  'convert it to Markdown, with its title and date: pandoc --standalone STORY --to markdown --output STORY.md';

it.each([
  [
    '2017-06-28-rain.adoc',
    '= Rain\n:toc:\n\nIt rained.',
    'is AsciiDoc, which is not read',
    'convert it to HTML, with its date in its name or its head: asciidoctor 2017-06-28-story.adoc',
  ],
  ['2017-06-28-rain.org', '#+TITLE: Rain\n\nIt rained.', 'is Org, which is not read', PANDOC],
  ['2017-06-28-rain.rst', 'Rain\n====\n\nIt rained.', 'is reStructuredText, which is not read', PANDOC],
  ['rain.textile', 'h1. Rain', 'is Textile, which is not read', PANDOC],
  [
    'blog.xml',
    '<?xml version="1.0"?>\n<rss version="2.0"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>',
    'is an export of WordPress, which is not read as it is',
    'make a Markdown file of each article: npx wordpress-export-to-markdown',
  ],
  [
    'blog-06-28-2017.xml',
    "<feed xmlns='http://www.w3.org/2005/Atom'><generator version='7.00' uri='https://www.blogger.com'>Blogger</generator></feed>",
    'is an export of Blogger, which is not read as it is',
    'make a file of each article, and put the files here',
  ],
  [
    'site.ghost.2017-06-28.json',
    '{"db":[{"meta":{"version":"5.1.0"},"data":{"posts":[{"title":"Rain"}]}}]}',
    'is an export of Ghost, which is not read as it is',
    'make a file of each article, and put the files here',
  ],
  [
    'export.txt',
    'AUTHOR: Jane Doe\nTITLE: Rain\nSTATUS: Publish\nPRIMARY CATEGORY: Weather\n\nDATE: 06/28/2017 01:56:12 PM\n-----\nBODY:\nIt rained.\n-----\n',
    'is an export of Movable Type, which is not read as it is',
    'make a file of each article, and put the files here',
  ],
  [
    'June.mbox',
    'From jane at example.org  Wed Jun 28 13:56:12 2017\nSubject: Rain\n\nIt rained.\n\nFrom jane at example.org  Wed Jun 28 14:56:12 2017\nSubject: Sun\n\nIt stopped.\n',
    'is a mailbox of several messages, which is not read as it is',
    'make a file of each message, and put the files here',
  ],
])('refuses %s, and says what it is', async (file, text, fault, remedy) => {
  const { draft, problems, held } = await parse(file, text);
  expect({ draft, problems, held }).toEqual({
    ...{ draft: undefined, held: undefined },
    problems: [{ file, field: 'file', fault, remedy }],
  });
});

it('a text file is one whatever its name, and what stands beside the articles does', async () => {
  expect((await parse('rain.org', 'date 2017-06-28 Rain in Mosul\n\nIt rained.')).draft?.titleText).toBe(
    'Rain in Mosul',
  );
  const beside = 'stands beside the articles, by its name, and is none';
  expect((await parse('README.rst', 'Rain\n====')).held?.fault).toBe(beside);
  expect((await parse('sitemap.xml', '<urlset/>')).held?.fault).toBe(beside);
});

it.each(['', 'From jane at example.org  Wed Jun 28 13:56:12 2017\n'])(
  'reads a message of plain text: %j',
  async (mark) => {
    const headers = `${mark}From: Jane Doe <jane@example.org>
Date: Wed, 28 Jun 2017 13:56:12 +0000
Subject: Rain in Mosul
`;
    const facts = {
      titleText: 'Rain in Mosul',
      published: '2017-06-28T13:56:12Z',
      bylines: ['Jane Doe'],
    };
    expect((await parse('rain.eml', `${headers}\nIt rained all day.\n`)).draft).toMatchObject(facts);
    const about = `${headers}\nOf its parts, one says:\nContent-Transfer-Encoding: base64\n`;
    expect((await parse('rain.txt', about)).draft).toMatchObject(facts);
  },
);
