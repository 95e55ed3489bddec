import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    'Date: 2017-06-28\nPolice said: the attack killed five.\n\nMore text.',
    'Title: a word for Jane\nQuestion: and for John?\n\nMore text.',
    'Title: a word for Jane\nDate: the day before\nPlace: none\n\nMore text.',
  ])('is no conversation: %j', async (text) => {
    expect((await parse(text, '2017-06-28-a.md')).draft?.contentHtml).toContain('More text');
    expect((await parse(text, '2017-06-28-a.md')).found.paragraphs).toHaveLength(2);
  });

  it('has a date alone on its line, or the line is a header', async () => {
    expect((await parse('Date: 2017-06-28 Iraqi forces stall in Mosul\n\nText.')).draft?.titleText).toBe(
      'Iraqi forces stall in Mosul',
    );
  });

  it('is no line that begins an article', async () => {
    const text = 'Note: this is old.\nDate: unknown\n\nIt rained.';
    expect((await parse(text, '2017-06-28-rain.md')).draft?.contentHtml).toBe(
      '<p>Note: this is old.\nDate: unknown</p>\n<p>It rained.</p>',
    );
  });
});
