import { expect, it } from 'vitest';
import { belowHeadline, parse } from '../markdown-file.ts';

it.each(['{/* a ', '{/* a */} b', '*/ \n'])('MDX is read in linear time: %j', async (part) => {
  expect((await belowHeadline(part.repeat(50_000), '2017-06-28-rain.mdx')).problems).toEqual([]);
});

it('MDX is Markdown behind what it takes from elsewhere', async () => {
  const text =
    '---\npubDate: 2017-06-28\n---\n\nimport { A } from "./a";\nexport const b = 1;\n\n# Rain\n\nIt fell.';
  expect((await parse(text, 'a.mdx')).draft).toMatchObject({
    titleText: 'Rain',
    contentHtml: '<p>It fell.</p>',
  });
});

it('MDX’s comments are none of the article, and what it imports is shown where it says so', async () => {
  const text =
    'import { Image } from "astro:assets";\nimport seen from "./seen.png";\nimport Box from "../Box.astro";\n\n# Rain\n\n' +
    'It fell.{/* Ask *Jane* whether `it` did. */}\n\n{/*\nNot\n\nyet. **/ }\n\n<Image src={seen} alt="Rain" />\n\n`{/* code */}` and {/* open';
  const { draft, warnings } = await parse(text, '2017-06-28-a.mdx');
  expect(draft?.contentHtml.replace(/\n+/g, '\n')).toBe(
    '<p>It fell.</p>\n<img src="seed:seen.png" alt="Rain">\n<p><code>{/* code */}</code> and {/* open</p>',
  );
  expect(warnings).toEqual([]);
});

it.each([
  [
    '<iframe width="9" src="https://www.youtube.com/embed/abcdefghijk" allowFullScreen />',
    '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">www.youtube.com</a></p>\n',
  ],
  [
    '<video\n  src={"https://example.org/a.mp4"}\n  controls\n/>',
    '<p><a href="https://example.org/a.mp4">a.mp4</a></p>\n',
  ],
  ['<script async src="https://example.org/a.js" />', ''],
])('%j takes nothing with it that stands behind it, in Markdown either', async (tag, html) => {
  for (const name of ['a.mdx', 'a.md']) {
    const { draft } = await belowHeadline(`It fell.\n\n${tag}\n\nIt rose.`, `2017-06-28-${name}`);
    expect(draft?.contentHtml.replace(/\n+/g, '\n')).toBe(`<p>It fell.</p>\n${html}<p>It rose.</p>`);
  }
});
