import { describe, expect, it } from 'vitest';
import { story } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    'unlisted: true',
    'status: unlisted',
    'visibility: unlisted',
    'build: { list: never }',
    '_build: { list: never }',
    '_build: { list: false }',
    'eleventyExcludeFromCollections: true',
  ])('leaves out of lists what is to have a page alone: %s', async (yaml) => {
    const { draft, held, warnings } = await story(yaml, 'It rained.');
    expect({ isUnlisted: draft?.isUnlisted, held, warnings }).toEqual({ isUnlisted: true, warnings: [] });
    expect(draft?.sources.unlisted).toBe('front matter');
  });

  it.each([
    'unlisted: false',
    'visibility: public',
    'build: { list: local }',
    'build: { list: always, render: always }',
    'eleventyExcludeFromCollections: [posts]',
  ])('lists what only says so: %s', async (yaml) => {
    const { draft, held, warnings } = await story(yaml, 'It rained.');
    expect({ isUnlisted: draft?.isUnlisted, held, warnings }).toEqual({ warnings: [] });
  });
});
