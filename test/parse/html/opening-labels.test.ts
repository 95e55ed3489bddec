import { describe, expect, it } from 'vitest';
import { dated, page, text } from './html-page.ts';

describe('trusts', () => {
  it('a date that stands alone above the text', async () => {
    const body = text.replace('<p>', '<p>Veröffentlicht am 28.06.2017</p><p>');
    expect((await page('<title>T</title>', body)).draft).toMatchObject({
      published: '2017-06-28T12:00:00Z',
      contentHtml: '<p>What happened, and how it came to happen, as it was told to us.</p>',
      sources: { published: 'label' },
    });
  });

  it.each([
    '<p>The bridge fell on 28 June 2017.</p>',
    '<ul><li>28 June 2017: the bridge falls</li><li>29 June 2017: it is mended</li></ul>',
    '<h2>28 June 2017</h2><p>It fell.</p><h2>Jane Doe</h2><p>She saw it.</p>',
    '<p>By Royal Appointment</p>',
  ])('all of the text: %s', async (opening) => {
    const story =
      '<p>What happened, and how it came to happen, as it was told to us by those who were there.</p>';
    const head = `${dated}<title>Rain</title><meta name="author" content="Jane Doe">`;
    const { paragraphs } = (await page(head, `<article>${opening}${story.repeat(4)}</article>`)).found;
    const texts = [...opening.matchAll(/>([^<]+)</g)].map(([, text]) => text);
    expect(paragraphs.slice(0, texts.length)).toEqual(texts);
  });

  it('the text alone: its headline, author and date are not said again above it', async () => {
    const story =
      'What happened, and how it came to happen, as it was told to us by those who were there on the day.';
    const body = `<article><h2>Rain in Mosul</h2><div>Weather</div><p>A deck that says what it is about, before the date is said.</p>
    <p>By Jane Doe</p><p>28.06.2017 | Weather</p><p><img src="https://example.org/a.jpg" alt="28 June 2017"></p>
    <p>${story}</p><p>More.</p><p>By Jane Doe</p><p>28 June 2017</p></article>`;
    const head = `${dated}<meta property="og:title" content="Rain in Mosul"><meta name="author" content="Jane Doe"><meta property="article:tag" content="Weather">`;
    expect((await page(head, body)).found.paragraphs).toEqual([
      'A deck that says what it is about, before the date is said.',
      story,
      'More.',
      'By Jane Doe',
      '28 June 2017',
    ]);
    expect((await page(head, body)).draft?.contentHtml).toContain('<img src="https://example.org/a.jpg"');
  });

  it('a deck that is there for wide and for narrow screens once', async () => {
    const story =
      '<p>What happened, and how it came to happen, as it was told to us by those who were there.</p>';
    const deck = '<p>A deck that says what it is about, and is said for all screens.</p>';
    const body = `<article>${deck}<p>Photo</p>${deck}${story.repeat(3)}</article>`;
    const { contentHtml } = (await page(`${dated}<title>Rain</title>`, body)).found;
    expect(contentHtml).toBe(`${deck}<p>Photo</p>${story.repeat(3)}`);
  });
});
