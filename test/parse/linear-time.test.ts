import { expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { parsedFile } from './parsed-file.ts';

/** What a hostile text repeats: signs that open something and never close it, and what labels, lists and lines are told by. */
const REPEATED = [
  ...['a', ' ', 'Aa ', '-', '- ', '#', '*', '_', '`', '~', '[', '(', '<', '"', '|', '/', '1 ', '…', '$'],
  ...['{{', '{%', '{{< ', '{% a ', '[[!a ', '<p>a', '<!--', '&lt;', '![a](', 'a: ', 'a=', ', ', ' | '],
  ...['on ', ' in A', 'by Aa Bb, ', 'Jan 3, ', 'A b.\n\n', '\n###', '```\na\n', '- a\n', '\n----\n'],
  ...['- [a](/b)\n', '   [1]a', '\n\n1. a:'],
];

/** A file of each source format, with a text wherever it may have one. */
const FORMATS: Record<string, readonly [path: string, write: (text: string) => string]> = {
  'plain text': [
    'a.txt',
    (text) => `Harbour opens again\n\nBy Jane Doe\n\n3 May 2024\n\n${text}\n\nIt was wet.`,
  ],
  'the head of plain text': [
    'b.txt',
    (text) => ` date 2024-05-03 ${text}\nOTTAWA, May 3 (Reuters) - Wet.\n\n(${text}`,
  ],
  'an e-mail': [
    'a.eml',
    (text) =>
      `Received: ${text}\nFrom: ${text} <a@example.org>\nSubject: =?utf-8?Q?${text}\nDate: 3 May 2024 (${text}\nContent-Type: multipart/mixed; boundary=a; ${text}\n\n--a\nContent-Type: text/plain; name="${text}\nContent-Transfer-Encoding: quoted-printable\n\n${text}\n--a\n\n${text}\n\n3\n\nIt was wet.`,
  ],
  Markdown: ['a.md', (text) => `# Wet\n\n{/* a */} %%a%%\n\n${text}`],
  'a page in Markdown': [
    'd.md',
    (text) =>
      `Title: ${text}\n\nURL Source: https://a.example/\n\nMarkdown Content:\n${'- [a](/b)\n'.repeat(20)}\n\n${text}\n\nIt was wet.\n\n- [c](/d)`,
  ],
  'a page dumped by a browser': [
    'c.txt',
    (text) => `   #[1]${text}\n\n     * [2]${text}\n\n   ${text}\n\nReferences\n\n   1. a:${text}\n   2. a:b`,
  ],
  MDX: ['a.mdx', (text) => `# Wet\n\n<Box a={"${text}" ${text}} />\n\n{/* a */}\n\n${text}`],
  'front matter in YAML': [
    'b.md',
    (text) =>
      `---\ntitle: ${JSON.stringify(text)}\nauthor: ${JSON.stringify(text)}\na: ${text}\n---\n\nIt was wet.`,
  ],
  'front matter in TOML': [
    'c.md',
    (text) => `+++\ntitle = ${JSON.stringify(text)}\nauthor = ${JSON.stringify(text)}\n+++\n\nIt was wet.`,
  ],
  HTML: [
    'a.html',
    (text) =>
      `<html><head><title>${text}</title></head><body><article><h1>${text}</h1><p class="author">${text}</p><p>Print this page</p><p>${text}</p></article>`,
  ],
  JSON: [
    'a.json',
    (text) => JSON.stringify({ title: text, date: text, author: text, tags: text, content_html: text }),
  ],
  'XML of agencies': [
    'b.xml',
    (text) => {
      const safe = text.replaceAll('<', '&lt;').replaceAll('& ', '&amp; ');
      const told = `<nitf><docdata><date.issue norm="20240503"/></docdata><hl1>${safe}</hl1><byline>${safe}</byline>`;
      return `${told}<location>${safe}</location><body.content>\n    ${safe}\n\n${safe}</body.content></nitf>`;
    },
  ],
  gemtext: ['a.gmi', (text) => `# Wet\n=> ${text}\n${text}`],
  ikiwiki: ['a.mdwn', (text) => `[[!meta title="${text}"]]\n[[!tag ${text}]]\n\n${text}`],
  Kirby: [
    'content/1_blog/20240503_wet/article.txt',
    (text) => `Title: ${text}\n\n----\n\nAuthor: ${text}\n\n----\n\nTags: ${text}\n\n----\n\nText: ${text}`,
  ],
  Lektor: [
    'content/blog/wet/contents.lr',
    (text) => `title: ${text}\n---\nauthor: ${text}\n---\ntags: ${text}\n---\nbody:\n\n${text}`,
  ],
  'an export': ['a.xml', (text) => `<rss><channel>${text.replaceAll('<p>', '<generator ')}`],
};

/** In letters. */
const SHORT = 2500;
const TIMES = 4;
/** In milliseconds: what takes less has no part that grows by the square. */
const AT_ONCE = 25;
/** Linear time grows by 4, the square by 16. */
const MOST_GROWTH = 8;
/** The first run of a text may have to compile for it, and any may have to collect garbage. */
const TRIES = 3;

async function growsTooFast(write: (letters: number) => () => Promise<unknown>): Promise<boolean> {
  const [short, long] = [write(SHORT), write(SHORT * TIMES)];
  for (let tries = 0; tries < TRIES; tries++) {
    const ofLong = await cpuTime(long);
    if (ofLong < AT_ONCE || ofLong < (await cpuTime(short)) * MOST_GROWTH) return false;
  }
  return true;
}

it.each(Object.entries(FORMATS))(
  '%s is read in linear time, whatever it repeats',
  async (_, [path, write]) => {
    const slow: string[] = [];
    for (const repeated of REPEATED) {
      const isSlow = await growsTooFast((letters) => {
        const run = repeated.repeat(letters / repeated.length);
        // What stands behind a run has a pattern give back what it took.
        const text = write(`${run}x${repeated}`);
        return () => parsedFile(path, text);
      });
      if (isSlow) slow.push(repeated);
    }
    expect(slow).toEqual([]);
  },
);
