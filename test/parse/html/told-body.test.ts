import { describe, expect, it } from 'vitest';
import { article, page } from './html-page.ts';

describe('trusts', () => {
  it('the text that a page tells, where it shows hardly any', async () => {
    const told = 'It rained in Mosul.\nThe streets, as we are told, were under water by noon & later.';
    const script = article({ articleBody: told, datePublished: '2017-06-28' });
    expect((await page(script, '<p>Read more</p>')).draft?.contentHtml).toBe(
      '<p>It rained in Mosul.</p>\n<p>The streets, as we are told, were under water by noon &amp; later.</p>',
    );
    expect((await page(script)).draft?.contentHtml).toBe(
      '<p>What happened, and how it came to happen, as it was told to us.</p>',
    );
  });
});
