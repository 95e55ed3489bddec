import { describe, expect, it } from 'vitest';
import { dated, parse, text } from './html-page.ts';

describe('is known by what it is', () => {
  it.each([
    ['a.txt', `<!DOCTYPE html>\n<title>T</title>${dated}${text}`],
    [
      'a.md',
      `<?xml version="1.0"?>\n<!-- saved -->\n<html><head><title>T</title>${dated}</head>${text}</html>`,
    ],
    ['a.XHTML', `<title>T</title>${dated}${text}`],
    ['2017-06-28-a.htm', `<title>T</title>${text}`],
  ])('%s', async (path, html) => {
    const { draft } = await parse(html, path);
    expect(draft).toMatchObject({
      titleText: 'T',
      published: '2017-06-28T12:00:00Z',
      contentHtml: '<p>What happened, and how it came to happen, as it was told to us.</p>',
    });
  });

  it('and not by tags in a text', async () => {
    expect((await parse('date 2017-06-28\n\nUse <html> there.', 'a.txt')).draft?.contentHtml).toBe(
      '<p>Use &lt;html&gt; there.</p>',
    );
  });
});
