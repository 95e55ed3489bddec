import { expect, it } from 'vitest';
import { articlePage } from '../../../src/render/pages/article-page.tsx';
import { article } from '../../fixtures/article.ts';
import { site, siteIn } from '../../fixtures/settings.ts';

const alone = { channels: [], neighbours: { related: [] } };
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

it('is the canonical page of an article that is nowhere else', () => {
  const html = articlePage(site, 'https://example.org', article(), alone);
  expect(canonicalOf(html)).toBe('https://example.org/articles/story');
});

it('points to the page where the article was published first', () => {
  const canonicalUrl = 'https://example.net/2017/story?a=1&b';
  const html = articlePage(site, 'https://example.org', article({ canonicalUrl }), alone);
  expect(canonicalOf(html)).toBe('https://example.net/2017/story?a=1&amp;b');
  expect(html).toContain('<a class="u-url" href="https://example.org/articles/story">');
});

it.each([
  ['Rain in Mosul', 'p-name'],
  [
    'Rain has fallen in Mosul for three days, and for all of the nights that were between them',
    'p-name long',
  ],
  ['モスルで三日間、雨が降り続いた。川の水位は過去最高に達し、多くの住民が避難した', 'p-name'],
  [
    'モスルで三日間、雨が降り続いた。川の水位は過去最高に達し、多くの住民が避難したと当局が発表',
    'p-name long',
  ],
])('sets a long headline smaller: %s', (titleText, className) => {
  const html = articlePage(site, 'https://example.org', article({ titleText }), alone);
  expect(html).toContain(`<h1 class="${className}">${titleText}</h1>`);
});

it('says above the text what was corrected', () => {
  const html = articlePage(
    site,
    'https://example.org',
    article({ correctionText: 'A & B, not <C>.' }),
    alone,
  );
  const note = '<p class="correction"><strong lang="en">Correction:</strong> A &amp; B, not &lt;C&gt;.</p>';
  expect(html).toContain(`${note}<div class="e-content">`);
  expect(articlePage(site, 'https://example.org', article(), alone)).not.toContain('Correction');
});

it('loads pictures when they come near, but for the first', () => {
  const contentHtml = '<p><img src="/pictures/a.png" alt=""></p><p><img src="/pictures/b.png" alt=""></p>';
  expect(articlePage(site, 'https://example.org', article({ contentHtml }), alone)).toContain(
    '<div class="e-content"><p><img src="/pictures/a.png" alt=""></p><p><img loading="lazy" src="/pictures/b.png" alt=""></p></div>',
  );
});

it('has no empty line where nobody says whom an article is by', () => {
  const html = articlePage(site, 'https://example.org', article(), alone);
  expect(html).toContain('<div class="byline" lang="en"><p><span class="fact"><a class="u-url"');
});

it('aligns the cells of a table as the article says, in the way of today', () => {
  const contentHtml =
    '<table><tbody><tr><td colspan="2" align="right">12</td><td>align="left"</td><th align="center" scope="col">a</th></tr></tbody></table>';
  expect(articlePage(site, 'https://example.org', article({ contentHtml }), alone)).toContain(
    '<tr><td colspan="2" class="right">12</td><td>align="left"</td><th class="center" scope="col">a</th></tr>',
  );
});

it('keeps the order of the page’s own words in an article of the other direction', () => {
  const english = article({ bylines: ['Jane Doe', 'John Roe'] });
  const bylineOf = (of: typeof site) =>
    /<div class="byline".*?<\/time>/.exec(articlePage(of, 'https://example.org', english, alone))?.[0];
  expect(bylineOf(siteIn('ar'))).toBe(
    '<div class="byline" lang="ar"><p><span class="fact"><span dir="rtl">بقلم <span class="p-author h-card" dir="auto">Jane Doe</span> و<span class="p-author h-card" dir="auto">John Roe</span></span></span></p><p><span class="fact"><a class="u-url" href="https://example.org/articles/story"><time class="dt-published" datetime="2017-06-28T12:00:00Z" dir="rtl">28 يونيو 2017</time>',
  );
  expect(bylineOf(site)).not.toContain('dir="rtl"');
});

it.each([
  ['2017-06-28T23:00:00Z', undefined],
  ['2017-06-29T12:00:00Z', 'June 29, 2017'],
])('says when it was updated, but for a change within a day: %s', (updated, date) => {
  const html = articlePage(site, 'https://example.org', article({ updated }), alone);
  expect(/<time class="dt-updated"[^>]*>([^<]*)</.exec(html)?.[1]).toBe(date);
});
