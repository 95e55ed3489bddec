import { describe, expect, it } from 'vitest';
import { story } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    ['image: a.png', { picture: { address: 'seed:a.png' }, refersTo: ['a.png'] }],
    ['cover: /a.png', { picture: { address: 'seed:/a.png' }, refersTo: ['a.png'] }],
    ['heroImage: https://example.org/a.png', { picture: { address: 'https://example.org/a.png' } }],
    [
      'cover: {image: a.png, alt: The  city}',
      { picture: { address: 'seed:a.png', altText: 'The city' }, refersTo: ['a.png'] },
    ],
    ['image: {path: a.png}', { picture: { address: 'seed:a.png' } }],
    ['images: [a.png, b.png]', { picture: { address: 'seed:a.png' } }],
    ['extra: {image: {url: a.png}}', { picture: { address: 'seed:a.png' } }],
    [
      'image: a.png\ncanonical: https://example.org/x/',
      { picture: { address: 'seed:a.png?https%3A%2F%2Fexample.org%2Fx%2Fa.png' } },
    ],
    ['coverImage: a.png', { picture: { address: 'seed:a.png' } }],
    ['feature_image: a.png', { picture: { address: 'seed:a.png' } }],
    ['header:\n  teaser: a.png\n  overlay_image: b.png', { picture: { address: 'seed:b.png' } }],
    ['hero: {src: a.png, contain: true}', { picture: { address: 'seed:a.png' } }],
  ])('%j', async (yaml, expected) => {
    const { draft, problems, warnings } = await story(yaml);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject(expected);
  });

  it('a placeholder of a starter is no picture', async () => {
    expect((await story('title: x\nthumbnail: { thumbnailSrc }')).warnings).toEqual([]);
  });
});
