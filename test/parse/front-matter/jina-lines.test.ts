import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const jina = (body: string, head = 'Published Time: 2024-08-15T03:17:08+00:00\n\n') =>
  `Title: Bridge falls into the river | The Daily\n\nURL Source: https://daily.example/2024/bridge/\n\n${head}Markdown Content:\n${body}`;
const story = 'The bridge over the river fell in March, after a winter with much ice.';

it.each(['bridge.md', 'bridge.txt'])(
  'says what the page is called, where it stands and of when it is, in %s',
  async (path) => {
    const page = jina(
      `Bridge falls into the river\n===========================\n\n![Image 1: The bridge](https://daily.example/b.jpg)\n\n![Image 2](https://daily.example/c.jpg)\n\n${story}\n`,
    );
    const { draft, problems, warnings } = await parsedFile(path, page);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      titleText: 'Bridge falls into the river',
      published: '2024-08-15T03:17:08Z',
      canonicalUrl: 'https://daily.example/2024/bridge/',
      contentHtml: `<p><img src="https://daily.example/b.jpg" alt="The bridge"></p>\n<p><img src="https://daily.example/c.jpg" alt=""></p>\n<p>${story}</p>`,
    });
  },
);

it('takes the headline of the page where that puts it otherwise, and the title where there is none', async () => {
  const titled = async (body: string) => (await parsedFile('a.md', jina(body))).draft?.titleText;
  expect(await titled(`# Old bridge falls\n\n${story}`)).toBe('Old bridge falls');
  expect(await titled(`# Cookies and you\n\n${story}`)).toBe('Bridge falls into the river | The Daily');
  expect(await titled(story)).toBe('Bridge falls into the river | The Daily');
  const site = 'Title: Bridge falls - daily.example\n\nURL Source: https://daily.example/b\n\n';
  const { draft } = await parsedFile('2024-05-03-b.md', `${site}Markdown Content:\n${story}`);
  expect(draft?.titleText).toBe('Bridge falls');
});

it('takes no Last-Modified for a day of publication', async () => {
  const modified = 'Published Time: Tue, 01 Dec 2026 03:17:08 GMT\n\n';
  const { draft, problems } = await parsedFile('a.md', jina(story, modified));
  expect({ draft, fields: problems.map(({ field, fault }) => `${field} ${fault}`) }).toEqual({
    draft: undefined,
    fields: ['date has no date'],
  });
  const dated = await parsedFile('a.md', jina(`# Bridge falls\n\nMay 3, 2024\n\n${story}`, modified));
  expect(dated.draft?.published).toBe('2024-05-03T12:00:00Z');
});
