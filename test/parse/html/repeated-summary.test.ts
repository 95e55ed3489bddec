import { expect, it } from 'vitest';
import { page } from './html-page.ts';

it('has a summary that a Medium export repeats but once', async () => {
  const { draft } = await page(
    '<title>The ferry stopped at dawn</title>',
    `<article class="h-entry"><header><h1 class="p-name">The ferry stopped at dawn</h1></header>
<section data-field="subtitle" class="p-summary">What the flood did to two villages, and to the school…</section>
<section data-field="body" class="e-content"><section><h3 class="graf--title">The ferry stopped at dawn</h3>
<h4>What the flood did to two villages, and to the school between them</h4>
<p>The river rose by a metre overnight, and the ferry between the villages stopped at dawn.</p></section></section>
<footer><p>By <a class="p-author h-card">Jane Doe</a> on <time class="dt-published" datetime="2017-06-28T13:56:12.420Z">June 28,
2017</time>.</p></footer></article>`,
  );
  expect(draft).toMatchObject({
    titleText: 'The ferry stopped at dawn',
    summaryText: 'The river rose by a metre overnight, and the ferry between the villages stopped at dawn.',
    bylines: ['Jane Doe'],
    published: '2017-06-28T13:56:12Z',
    contentHtml:
      '<h2 id="what-the-flood-did-to-two-villages-and-to-the-school-between-them">What the flood did to two villages, and to the school between them</h2>\n<p>The river rose by a metre overnight, and the ferry between the villages stopped at dawn.</p>',
  });
});
