import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';
import { complaints } from '../parsed-file.ts';

describe('the addresses that an article had on a former site', () => {
  const stood = async (frontMatter: string, path = 'content/posts/rain.md') => {
    const { draft, warnings } = await parse(
      `---\ndate: 2017-06-28\n${frontMatter}\n---\n\nIt rained.\n`,
      path,
    );
    return { paths: draft?.formerPaths ?? [], warnings: complaints(warnings) };
  };

  it.each([
    ['Jekyll', 'permalink: /2017/rain.html\nredirect_from: /old/rain/', ['/2017/rain.html', '/old/rain/']],
    [
      'Jekyll',
      'redirect_from:\n  - /a/\n  - post/123\n  - "/100% rain/"',
      ['/a/', '/post/123', '/100%%20rain/'],
    ],
    [
      'Hugo',
      'url: blog/rain/\naliases: [/a/, "../b", c-d]',
      ['/blog/rain/', '/a/', '/b', '/c-d', '/posts/c-d'],
    ],
    ['a whole address', 'aliases: ["https://old.example/a/?page=2#top"]', ['/a/']],
    ['Obsidian', 'aliases: [Rain, heavy rain, rain, ""]\npermalink: rain-of-june', ['/rain-of-june']],
    ['Eleventy', 'permalink: false', []],
    ['Eleventy, in YAML’s other word', 'permalink: no', []],
    ['a note about a page', 'url: https://example.org/story', []],
    ['other things', 'permalink: "mailto:a@example.org"', []],
  ])('with %s: %s', async (_, frontMatter, paths) => {
    expect(await stood(frontMatter)).toEqual({ paths, warnings: [] });
  });

  it('are read in TOML and in lines', async () => {
    const toml = await parse(
      '+++\ndate = 2017-06-28\npath = "b/rain"\naliases = ["a/rain/", "c"]\n+++\n\nIt rained.\n',
    );
    expect(toml.draft?.formerPaths).toEqual(['/b/rain', '/a/rain/']);
    const lines = await parse(
      'Title: Rain\nDate: 2017-06-28\nURL: b/rain.html\nAlias: /a/,/event/12/\n\nIt rained.\n',
    );
    expect(lines.draft?.formerPaths).toEqual(['/b/rain.html', '/a/', '/event/12/']);
  });

  it('are not known where they are a pattern, which is said', async () => {
    const remedy = 'write the address itself: aliases: [/2016/siege/]';
    const warning = (pattern: string) =>
      `permalink had an address by a pattern, ${pattern}, so that it is not known, and leads nowhere; ${remedy}`;
    expect(await stood('permalink: /:year/:title/')).toEqual({
      paths: [],
      warnings: [warning('/:year/:title/')],
    });
    expect((await stood('permalink: "/b/{{ page.fileSlug }}/"')).warnings).toEqual([
      warning('/b/{{ page.fileSlug }}/'),
    ]);
  });

  it('are not known by their numbers, which is said', async () => {
    expect(await stood('aliases: ["/?p=123", /rain/, "/view.asp?lang=en&id=7"]')).toEqual({
      paths: ['/rain/'],
      warnings: ['/?p=123', '/view.asp?lang=en&id=7'].map(
        (address) =>
          `aliases had an address by a number, ${address}, which leads nowhere: of an address only the path counts; ` +
          'take it out, or write a path: aliases: [/2016/siege/]',
      ),
    });
  });
});
