import { describe, expect, it } from 'vitest';
import type { ParseSettings } from '../../../src/parse/input.ts';
import { parsedFile } from '../parsed-file.ts';

type Values = Readonly<Record<string, unknown>>;
const text = 'It rained on Bergen all week.';

/** Files that have fields, each with the same values and text. */
const files: [name: string, path: string, write: (values: Values) => string][] = [
  ['front matter', '2017-06-28-rain.md', (values) => `---\n${JSON.stringify(values)}\n---\n\n${text}\n`],
  ['an object', '2017-06-28-rain.json', (values) => JSON.stringify({ ...values, content_text: text })],
];

describe.each(files)('of %s', (_, path, write) => {
  const parse = (values: Values, settings: Partial<ParseSettings> = {}) =>
    parsedFile(path, write({ title: 'Rain', ...values }), settings);

  it('days that nobody can read are named: the change is left out, the end holds the article up', async () => {
    const { problems, warnings, found } = await parse({ updated: 'lately', expiryDate: 'soon' });
    expect(found.revised).toBeUndefined();
    expect(warnings).toMatchObject([{ field: 'updated', fault: 'has no usable date: lately' }]);
    expect(problems).toMatchObject([{ field: 'expiryDate', fault: 'has no usable date: soon' }]);
  });

  it('the addresses that it had lead to it', async () => {
    const { found } = await parse({
      permalink: '/2016/rain/',
      aliases: ['/rain.html'],
      redirect_from: ['/r'],
    });
    expect(found.formerPaths).toEqual(['/2016/rain/', '/r', '/rain.html']);
  });

  it('the keys of those who write for the site are their names', async () => {
    const { draft } = await parse({ author: ['jane', 'John Roe'] }, { authors: { jane: 'Jane Doe' } });
    expect(draft?.bylines).toEqual(['Jane Doe', 'John Roe']);
  });

  it('a draft is held back', async () => {
    expect((await parse({ draft: true })).held?.fault).toMatch(/^is held back by its .* \(draft: true\)$/);
  });
});
