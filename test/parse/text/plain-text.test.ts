import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from './text-file.ts';

it.each(['---', '…'])(
  'the headline is made of the first words, not of what stands above them: %s',
  async (rule) => {
    const { draft, problems } = await parse(
      `date 2017-06-28\n\n${rule}\n\nIt rained in the town for days. Then it stopped.`,
    );
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      titleText: 'It rained in the town for days',
      summaryText: 'It rained in the town for days. Then it stopped.',
    });
  },
);

it('runs nothing that a seed holds', async () => {
  const { draft } = await parse('date 2017-06-28\n\n<script>alert(1)</script> & {{ site }} ]]> **bold** ]]>');
  expect(draft?.contentHtml).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{ site }} ]]&gt; **bold** ]]&gt;</p>',
  );
});

it('takes a long first paragraph apart for the summary at a sentence, or says that it goes on', async () => {
  const sentence = 'This sentence is here to be counted, and it is of a middling length.';
  expect((await parse(`date 2017-06-28\n\n${Array(6).fill(sentence).join(' ')}`)).draft?.summaryText).toBe(
    Array(4).fill(sentence).join(' '),
  );
  expect((await parse(`date 2017-06-28\n\n${'word '.repeat(200)}`)).draft?.summaryText).toBe(
    `${'word '.repeat(55)}word…`,
  );
});

it('publishes an old story with its date, and asks whether it is right', async () => {
  const { draft, warnings } = await parse(
    'date 1987-02-26\n\nBUENOS AIRES (Reuters) - Grain is dear, the board said.',
  );
  expect(draft?.published).toBe('1987-02-26T12:00:00Z');
  expect(warnings.map(({ fault }) => fault)).toEqual([
    'is of 1987-02-26, which feed validators take for a mistake',
  ]);
});

it('makes headline and summary of the first paragraph that shows', async () => {
  const { draft } = await parse('date 2017-06-28\n\n\u202E\n\nIt rained.');
  expect(draft).toMatchObject({ titleText: 'It rained', summaryText: 'It rained.' });
});

it('sums up the story, and not the caption above it', async () => {
  // test/corpus/wikinews/0117.txt
  const text = readFileSync(join(import.meta.dirname, '../../corpus/wikinews/0117.txt'), 'utf8');
  const { found } = await parse(text);
  expect(found.paragraphs[0]).toBe(
    'Braverman (left) and Sunak (right) on October 25, 2022. Image: UK Government.',
  );
  expect(found.summaryText).toBe(
    'The United Kingdom Home Office today is to begin issuing questionnaires in place of official interviews to determine refugee status for some 12,000 asylee hopefuls from Afghanistan, Eritrea, Libya, Syria and Yemen who applied before last summer.',
  );
});
