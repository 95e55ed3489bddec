import { describe, expect, it } from 'vitest';
import { article, dated, jsonLd, page, text } from './html-page.ts';

describe('trusts', () => {
  it.each([
    [
      article({ datePublished: 'soon' }) + dated,
      '',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'open graph' } },
    ],
    [
      '<meta name="dc.date" content="2017-06-28T09:00:00Z">',
      '',
      { published: '2017-06-28T09:00:00Z', sources: { published: 'meta' } },
    ],
    [
      '<meta name="article_date_original" content="Wednesday, June 28, 2017, 12:06 PM">',
      '',
      { published: '2017-06-28T12:06:00Z', sources: { published: 'meta' } },
    ],
    [
      '',
      '<time datetime="2017-06-28">today</time>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'time' } },
    ],
    [
      '',
      '<span itemprop="datePublished">20.06.2017 11:43</span><time>3 May 2012</time>',
      { published: '2017-06-20T11:43:00Z', sources: { published: 'microdata' } },
    ],
    [
      '',
      '<abbr class="published" title="2017-06-28T17:06:45+0000">today</abbr>',
      { published: '2017-06-28T17:06:45Z', sources: { published: 'microformat' } },
    ],
    [
      '',
      '<div class="widget Profile" id="Profile1"><time>3 May 2012</time></div><div class="widget Blog" id="Blog1"><abbr class="published" itemprop="datePublished" title="2017-06-28T14:33:00-07:00">2:33 PM</abbr></div>',
      { published: '2017-06-28T21:33:00Z', sources: { published: 'microdata' } },
    ],
    [
      '',
      '<p class="article-meta__date">Bonn, 28. Juni 2017</p>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'class' } },
    ],
    [
      '',
      '<p class="entry-meta">June 28, 2017 By Anonymous</p>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'class' } },
    ],
    [
      '',
      '<p class="date">Updated: 5 May 2022 | Published: 28 June 2017</p>',
      { published: '2017-06-28T12:00:00Z' },
    ],
    ['', '<p class="date">公開日:2017年6月28日(水)</p>', { published: '2017-06-28T12:00:00Z' }],
    [
      '<link rel="canonical" href="https://example.org/2017/06/28/rain">',
      '<aside><time>3 May 2012</time></aside><div id="comments"><time>4 May 2012</time></div>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'address' } },
    ],
    [
      '',
      '<form><article><aside><time datetime="2017-06-28">today</time></aside></article></form>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'time' } },
    ],
    [
      `${jsonLd({ '@type': 'WebPage', datePublished: '2005-01-01' })}<meta name="date" content="2017-06-28">`,
      '<p class="event-date">3 May 2012</p>',
      { published: '2017-06-28T12:00:00Z', sources: { published: 'meta' } },
    ],
  ])('a date: %s%s', async (head, time, expected) => {
    expect((await page(head, time + text)).draft).toMatchObject(expected);
  });
});
