import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';
import { parse } from './markdown-file.ts';

const dump = (program: string) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/dumped-pages/${program}.md`), 'utf8');

const contentHtml = [
  '<p>The MY TSA mobile app and website developed by the <a href="https://www.tsa.gov/">Transportation Security Administration</a> (TSA) is designed to help passengers better prepare for security so they can get through TSA airport security checkpoints more efficiently. The app has multiple functions to help travelers and uses information from TSA, the Federal Aviation Administration (FAA), <a href="https://www.noaa.gov/">NOAA</a> and users.</p>',
  '<h2 id="why-we-did-it">Why We Did It</h2>',
  '<p>TSA gets hundreds of thousands of calls and emails each year, mainly from people asking about security procedures, ID requirements or if an item is permitted on a plane. Countless others forgo asking TSA or don’t know where to go for help, and just show up at the airport unprepared.</p>',
  '<p>The app has multiple functions to inform passengers, including:</p>',
  '<ul>',
  '<li>The “Airport Status” function provides general airport conditions and delays for U.S. airports, courtesy of the Federal Aviation Administration.</li>',
  '<li>Wait time information is crowd-sourced and provided by travelers in real time.</li>',
  '</ul>',
  '<p>TSA was one of the first apps featured in the <a href="https://apps.usa.gov/">USA.gov Mobile Apps Gallery</a> in 2010. As of December 15, TSA had approximately 235,000 unique downloads from the iTunes App Store for the MyTSA application.</p>',
].join('\n');

describe.each([
  ['html2text', '2012-02-22T12:00:00Z'],
  ['turndown', '2012-02-22T12:00:00Z'],
  ['jina-reader', '2012-02-22T09:30:00Z'],
])('a page that %s made into Markdown', (program, published) => {
  it.each(['page.md', 'page.txt'])(
    'is read as its article alone, with its links, in a file %s',
    async (path) => {
      const { draft, warnings } = await parsedFile(path, dump(program));
      expect(warnings).toEqual([]);
      const { contentHtml: written = '', ...facts } = draft ?? {};
      expect(facts).toMatchObject({ titleText: 'My TSA Mobile App', published, bylines: ['Jane Doe'] });
      // html2text breaks the lines of a paragraph.
      expect(written.replace(/(?<!>)\n(?!<)|(?<!>)\n(?=<a)/g, ' ')).toBe(contentHtml);
    },
  );
});

const links = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => `- [${name} ${i}](https://${name}.example/${i})`).join('\n');
const prose =
  'The bridge over the river fell in March, after a winter with much ice in which nobody crossed it.';

it('leaves an article of many links whole that begins with its text', async () => {
  const text = `# Links of the week\n\n${prose}\n\n## Bridges\n\n${links(20, 'bridge')}\n\n## Ships\n\n${prose}\n\n${prose}\n\n${links(20, 'ship')}`;
  const { draft } = await parse(text, '2017-06-28-links.md');
  expect(draft?.contentHtml.match(/<a /g)?.length).toBe(40);
  expect(draft?.contentHtml.startsWith(`<p>${prose}</p>`)).toBe(true);
});

it('leaves a list of contents above a text, which leads to parts of its own', async () => {
  const contents = Array.from({ length: 14 }, (_, i) => `- [Part ${i}](#part-${i})`).join('\n');
  const { draft } = await parse(
    `# The bridge\n\n${contents}\n\n${prose}\n\n${prose}`,
    '2017-06-28-bridge.md',
  );
  expect(draft?.contentHtml.match(/Part \d+/g)?.length).toBe(14);
});
