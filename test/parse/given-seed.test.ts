import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Draft } from '../../src/article.ts';
import { parseSeed } from '../../src/parse/index.ts';

const path = '000_ceb8a377113a84f7.txt';
const bytes = readFileSync(join(import.meta.dirname, '../fixtures/given', path));
const paragraphs = bytes.toString('utf8').split('\n\n').slice(1);

it('reads the given seed as a person would', async () => {
  const { draft, problems, warnings } = await parseSeed(
    { path, bytes },
    { timeZone: 'America/New_York', language: 'en', derivedTopics: true },
  );
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  expect({ ...draft, contentHtml: draft?.contentHtml.split('\n') }).toEqual({
    titleText:
      'Counterattacks by Islamic State militants on the western edge of Mosul have stalled Iraqi forces’ push in the Old City',
    // Noon in New York, in summer.
    published: '2017-06-28T16:00:00Z',
    precision: 'day',
    creditText: 'ABC News',
    bylines: [],
    topics: ['Mosul', 'U.S.', 'Islamic State', 'Iraq', 'special forces'],
    relatedText: ['Connecticut residents react to travel ban as advocacy group issues warning'],
    language: 'en',
    direction: 'ltr',
    summaryText:
      'Counterattacks by Islamic State militants on the western edge of Mosul have stalled Iraqi forces’ push in the Old City, the last IS stronghold in the battle, an Iraqi officer said Tuesday.',
    contentHtml: paragraphs.map((text) => `<p>${text.replace('(ABC News) — ', '')}</p>`),
    wordCount: 438,
    sources: {
      title: 'lead',
      published: 'header',
      credit: 'dateline',
      related: 'header',
      language: 'text',
      topics: 'text',
      summary: 'lead',
    },
  });
  expect(paragraphs).toHaveLength(12);
  expect(draft?.contentHtml).toMatch(/officially began\.<\/p>$/);
  expect(Draft.parse(draft)).toEqual(draft);
});
