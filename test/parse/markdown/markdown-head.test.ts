import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const HEADLINE = 'Council closes old bridge for three weeks';
const STORY = [
  'The council said on Tuesday that it will close the old bridge for three weeks, as a spokesman told reporters.',
  'Work begins in May and is to end in June. Drivers have to take the new bridge, a mile to the north.',
];

async function read(head: string, path = 'a.md') {
  const { found, draft } = await parsedFile(path, `${[head, ...STORY].join('\n\n')}\n`);
  const { titleText: title, bylines, topics, paragraphs } = found;
  return { title, bylines, topics, paragraphs, day: draft?.published, from: draft?.sources.published };
}

const whole = {
  title: HEADLINE,
  bylines: [],
  topics: [],
  paragraphs: STORY,
  day: '2017-06-28T12:00:00Z',
  from: 'stamp',
};

describe('what stands between a headline and its story in Markdown without front matter', () => {
  it.each([
    ['a byline and a day', `# ${HEADLINE}\n\nBy Jane Doe\n\nJune 28, 2017`, { bylines: ['Jane Doe'] }],
    ['a line of both', `# ${HEADLINE}\n\n**Jane Doe** · 28 June 2017`, { bylines: ['Jane Doe'] }],
    ['emphasis', `${HEADLINE}\n===\n\n_Published June 28, 2017 by Jane Doe_`, { bylines: ['Jane Doe'] }],
    ['a quotation', `# ${HEADLINE}\n\n> June 28, 2017`, {}],
    [
      'lines without blank ones',
      `# ${HEADLINE}\n\nJane Doe\nStaff Writer\nJune 28, 2017`,
      { bylines: ['Jane Doe'] },
    ],
    [
      'header fields',
      `# ${HEADLINE}\n\nDate: 2017-06-28\nAuthor: Jane Doe\nTags: bridges, roads`,
      { bylines: ['Jane Doe'], topics: ['bridges', 'roads'] },
    ],
    [
      'what is filed under',
      `# ${HEADLINE}\n\nJune 28, 2017\n\nTags: bridges, roads`,
      { topics: ['bridges', 'roads'] },
    ],
    ['a day in the heading', `# 2017-06-28 ${HEADLINE}`, {}],
    ['a day behind the heading', `# ${HEADLINE} (June 28, 2017)`, {}],
  ])('%s', async (_, head, said) => {
    expect(await read(head)).toEqual({ ...whole, ...said });
  });

  it.each([
    ['a heading below', `# ${HEADLINE}\n\n## June 28, 2017`],
    ['a list', `# ${HEADLINE}\n\n- June 28, 2017\n- Jane Doe`],
    ['the dates of something', `# ${HEADLINE}\n\nOpened: May 1950. Closed: June 28, 2017, for good.`],
  ])('leaves %s', async (_, head) => {
    expect((await read(head)).paragraphs.length).toBeGreaterThan(STORY.length);
  });

  it('leaves what front matter stands above', async () => {
    const head = `---\ntitle: ${HEADLINE}\ndate: 2017-06-29\n---\n\nBy Jane Doe`;
    expect(await read(head)).toMatchObject({ paragraphs: ['By Jane Doe', ...STORY], bylines: [] });
  });

  it('believes the name of the file before a day in the heading', async () => {
    const title = 'Festival in the old town | July 4, 2017';
    expect(await read(`# ${title}`, '2017-06-28-festival.md')).toMatchObject({ title, from: 'file name' });
  });
});
