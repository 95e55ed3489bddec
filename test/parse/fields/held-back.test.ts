import { describe, expect, it } from 'vitest';
import { parse, story } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each([
    'draft: true',
    'published: false',
    'publish: false',
    'private: true',
    'status: draft',
    'status: In Progress',
    'status: Draft (do not publish)',
    'visibility: private',
    'visibility: protected',
    'build: render: never',
    'build: render: false',
  ])('holds back what is not for everyone, however unfinished: %s', async (yaml) => {
    const { draft, problems, held } = await parse(`---\n${yaml.replace('build: ', 'build:\n  ')}\n---\n`);
    expect({ draft, problems }).toEqual({ draft: undefined, problems: [] });
    expect(held).toEqual({
      ...{ file: 'a.md', field: 'draft', fault: `is held back by its front matter (${yaml})` },
      remedy: 'take that out when it is ready',
    });
  });

  it('holds back what is private, unlisted or not', async () => {
    expect((await story('unlisted: true\nprivate: true', 'It rained.')).held?.fault).toBe(
      'is held back by its front matter (private: true)',
    );
  });

  it('holds back what Eleventy has neither in a list nor on a page', async () => {
    const { held } = await story('permalink: false\neleventyExcludeFromCollections: true', 'It rained.');
    expect(held?.fault).toBe('is held back by its front matter (permalink: false)');
    const { draft } = await story('permalink: false', 'It rained.');
    expect(draft?.contentHtml).toBe('<p>It rained.</p>');
  });

  it.each(['draft: y', 'private: 1', 'unlisted: maybe', 'draft: [yes]'])(
    'holds back what may be a draft: %s',
    async (yaml) => {
      expect(await story(yaml)).toMatchObject({ draft: undefined, held: { file: 'a.md' } });
    },
  );

  it('names in a report what may be a draft', async () => {
    const { draft, held } = await story('draft: maybe');
    expect({ draft, held }).toEqual({
      draft: undefined,
      held: {
        ...{ file: 'a.md', field: 'draft', fault: 'is neither true nor false' },
        remedy: 'write draft: true, or take it out',
      },
    });
  });

  it('publishes what is said to be public', async () => {
    const { draft, warnings } = await story(
      'publish: true\npublished: true\nprivate: false\nstatus: published',
    );
    expect([draft?.titleText, warnings]).toEqual(['What happened', []]);
  });
});
