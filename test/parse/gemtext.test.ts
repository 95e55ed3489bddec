import { expect, it } from 'vitest';
import { parsedFile } from './parsed-file.ts';

const parse = (text: string, path = '2017-06-28-ferry.gmi') => parsedFile(path, text);

it('reads a post of a capsule by its lines', async () => {
  const { draft, problems, warnings } = await parse(`# The ferry stopped at dawn

The river rose overnight: 5 * 4 < 30_000 litres.
Nobody was hurt.
##The school
* Books
* Chairs
> It was dry upstairs.
\`\`\`the level
 ~~~ # high
\`\`\`
=> https://example.org/bridge	The [old] bridge
=> https://example.org/road
`);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n') }).toMatchObject({
    titleText: 'The ferry stopped at dawn',
    published: '2017-06-28T12:00:00Z',
    contentHtml: [
      '<p>The river rose overnight: 5 * 4 &lt; 30_000 litres.</p>',
      '<p>Nobody was hurt.</p>',
      '<h2 id="the-school">The school</h2>',
      '<ul>',
      '<li>Books</li>',
      '<li>Chairs</li>',
      '</ul>',
      '<blockquote>',
      '<p>It was dry upstairs.</p>',
      '</blockquote>',
      '<pre><code> ~~~ # high',
      '</code></pre>',
      '<ul>',
      '<li><a href="https://example.org/bridge">The [old] bridge</a></li>',
      '<li><a href="https://example.org/road">https://example.org/road</a></li>',
      '</ul>',
    ],
  });
});

it('reads its front matter', async () => {
  expect(
    (await parse('---\ntitle: Rain\ndate: 2017-06-28\n---\nIt rained.\n', 'rain.gmi')).draft?.titleText,
  ).toBe('Rain');
});
