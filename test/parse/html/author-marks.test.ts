import { describe, expect, it } from 'vitest';
import { dated, page, text } from './html-page.ts';

describe('trusts', () => {
  it.each([
    [
      '<p itemprop="author">By <img alt="Jane"><span itemprop="name">Jane Doe</span>, Editor</p><a rel="author">J</a>',
      { bylines: ['Jane Doe'], sources: { byline: 'microdata' } },
    ],
    [
      '<span class="byline">von <span class="author vcard"><a class="url fn n">heiko</a></span></span>',
      { bylines: ['heiko'], sources: { byline: 'microformat' } },
    ],
    [
      '<p>Posted by <a rel="author" href="/jane">Jane Doe</a> and <a rel="author" href="/max">Max Mo</a></p>',
      { bylines: ['Jane Doe', 'Max Mo'], sources: { byline: 'rel' } },
    ],
    [
      '<p class="author">Jane Doe<time datetime="2017-06-28">Wednesday</time></p>',
      { bylines: ['Jane Doe'], published: '2017-06-28T12:00:00Z' },
    ],
    ['<p class="author">Jane Doe<span>Jane Doe</span></p>', { bylines: ['Jane Doe'] }],
    ['<p class="author">user5105</p>', { bylines: ['user5105'] }],
    ['<p class="byline">Share this article</p><p class="photo-author">Getty Images</p>', { bylines: [] }],
    [
      '<p class="post__author-name">Autor: Jane Doe | 28.06.2017</p>',
      { bylines: ['Jane Doe'], sources: { byline: 'class' } },
    ],
    [
      '<div class="comment-list"><b class="author">Max Mo</b></div><p class="author">Posted on Monday</p>',
      { bylines: [] },
    ],
    [
      `<div class="author archive"><p>${'All that she has written. '.repeat(9)}</p><a class="fn" href="/">Home</a><p class="author">Jane Doe</p></div>`,
      { bylines: ['Jane Doe'], sources: { byline: 'class' } },
    ],
    [
      `<div itemprop="author"><b itemprop="name">Jane Doe</b> ${'writes about the weather. '.repeat(9)}</div>`,
      { bylines: ['Jane Doe'], sources: { byline: 'microdata' } },
    ],
    [
      [...'ABCDEFG'].map((name) => `<a rel="author">${name}${name} Doe</a>`).join(''),
      { bylines: ['AA Doe'] },
    ],
  ])('an author: %s', async (marked, expected) => {
    expect((await page(dated, marked + text)).draft).toMatchObject(expected);
  });
});
