import { describe, expect, it } from 'vitest';
import { parse, story } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it.each(['draft: true: yes', "draft: 'true' '", 'status: draft: needs work'])(
    'guesses nothing of a draft: %s',
    async (yaml) => {
      const { draft, problems } = await story(yaml);
      expect([draft, problems[0]?.field]).toEqual([undefined, 'front matter']);
    },
  );

  it.each([
    ['title: "A long\nheadline goes: on"', 'A long headline goes: on'],
    ["title: 'A long\nheadline goes on'", 'A long headline goes on'],
  ])('a value in quotes goes on in lines that are not set in: %j', async (yaml, titleText) => {
    const { draft, problems, warnings } = await parse(`---\ndate: 2017-06-28\n${yaml}\n---\n\nIt rained.\n`);
    expect([draft?.titleText, problems, warnings]).toEqual([titleText, [], []]);
  });

  it('a value in quotes that does not end takes no other with it', async () => {
    const { draft } = await parse(
      '---\ndate: 2017-06-28\ntitle: "A long\nsummary: A headline"\n---\n\nIt rained.\n',
    );
    expect([draft?.titleText, draft?.summaryText]).toEqual(['"A long', 'A headline"']);
  });

  it.each([
    ['title: Iraq: a war', 'Iraq: a war'],
    ['title: @home with us', '@home with us'],
    [`title: 'It's done'`, "It's done"],
    ['title: "He said "no" twice"', 'He said "no" twice'],
    ['title: Number #1 in the county', 'Number #1 in the county'],
    ['title: #1 in the county # for now', '#1 in the county'],
    ['title: Ferry: the #1 way to the island', 'Ferry: the #1 way to the island'],
  ])('a value without quotes is read as it is meant: %s', async (yaml, titleText) => {
    const { draft, warnings } = await parse(`---\ndate: 2017-06-28\n${yaml}\n---\n\nIt rained.\n`);
    expect(draft?.titleText).toBe(titleText);
    expect(warnings).toEqual([
      {
        ...{ file: 'a.md', field: 'front matter' },
        fault: 'has a value without quotes at line 3, which was read whole',
        remedy: 'put it in quotes: other programs read less, or nothing',
      },
    ]);
  });

  it.each([
    ['title: Iraq # a war', 'Iraq'],
    ['title: Iraq ## a war', 'Iraq'],
    ['title: "Iraq" #war', 'Iraq'],
    ['title: Iraq\nslug: iraq #war', 'Iraq'],
    ['title: C# and F#', 'C# and F#'],
    ['title: >\n  Number #1\n  in the county', 'Number #1 in the county'],
    ['title: Number #1\nsummary: |\n  title: a #b\n tags: [', undefined],
  ])('a comment is none of the value: %j', async (yaml, titleText) => {
    const { draft, warnings } = await parse(`---\ndate: 2017-06-28\n${yaml}\n---\n\nIt rained.\n`);
    expect([draft?.titleText, warnings]).toEqual([titleText, []]);
  });

  it('indents may be tabs', async () => {
    const { draft, warnings } = await parse(
      '---\ndate: 2017-06-28\ntags:\n\t- a\n\t- b\n---\n\nIt rained.\n',
    );
    expect([draft?.topics, warnings]).toEqual([['a', 'b'], []]);
  });
});
