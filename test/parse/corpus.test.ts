import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedFiles } from '../../bench/parser/labelled-files.ts';
import { scoresOf } from '../../bench/parser/scores.ts';
import { Draft } from '../../src/article.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { settings } from './parsed-file.ts';

const corpus = join(import.meta.dirname, '../corpus');

/** What has been reached, and may only rise (a fault may only fall). */
const floors: Record<string, Record<string, number>> = {
  digitalgov: {
    'date right': 1,
    'title exact, in the text': 0.972,
    "another story's headline as title": 0,
    'derived title, ROUGE-1 F': 0.179,
    'language right': 0.998,
    'no paragraph lost or changed': 1,
  },
  wikinews: {
    'date right': 1,
    'title exact, in the text': 0.967,
    'language right': 1,
    'no paragraph lost or changed': 1,
  },
};
const faults = new Set(["another story's headline as title"]);

describe.each(Object.entries(floors))('%s', async (folder, floor) => {
  const measures = new Map(
    scoresOf(await judgedFiles(join(corpus, folder))).map((measure) => [measure.name, measure]),
  );
  it.each(Object.entries(floor))('%s: %d', (name, reached) => {
    const { value = Number.NaN, short = [] } = measures.get(name) ?? {};
    const shown = short.slice(0, 5).join('\n');
    if (faults.has(name)) expect(value, shown).toBeLessThanOrEqual(reached);
    else expect(value, shown).toBeGreaterThanOrEqual(reached);
  });
});

it('derives titles that are better than first sentences', async () => {
  const measures = scoresOf(await judgedFiles(join(corpus, 'digitalgov')));
  const score = (wanted: string) => measures.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  expect(score('derived title, ROUGE-1 F')).toBeGreaterThan(score('  baseline: first sentence'));
});

const parse = (file: string) => {
  const bytes = readFileSync(join(corpus, 'hard', file));
  return parseSeed({ path: file, bytes }, settings);
};
const published = async (file: string) => (await parse(file)).draft?.published;

describe('hard files', () => {
  const files = readdirSync(join(corpus, 'hard')).filter((file) => file !== 'expect.json');

  it.each(files)(
    '%s gives a valid draft or the reason why not, without a control character',
    async (file) => {
      const { draft, problems, found } = await parse(file);
      if (draft) expect(Draft.parse(draft)).toEqual(draft);
      else expect(problems).not.toEqual([]);
      expect(JSON.stringify(found)).not.toMatch(/\\u00[01]\d|[\uFFFE\uFFFF]/);
    },
  );

  it('refuses what is no article, and says why', async () => {
    const parsed = await Promise.all(files.map(parse));
    const refused = parsed
      .filter(({ problems }) => problems.length > 0)
      .map(
        ({ file, problems }) =>
          `${file}: ${problems.map(({ field, fault }) => `${field} ${fault}`).join('; ')}`,
      );
    expect(refused).toEqual([
      '26-empty.txt: body is empty',
      '27-white-space-only.txt: body is empty',
      '29-header-only.txt: body has no text after its first line',
      '30-date-only.txt: body has no text after its first line',
      '48-date-zeros-epoch-future.txt: date has no usable date: 0000-00-00',
      '63-png-misnamed.txt: encoding is no text: it is a picture',
      '64-gzip-misnamed.txt: encoding is no text: it is compressed (gzip)',
      '66-json-misnamed.txt: body is JSON, and by its name a text',
    ]);
  });

  it.each([
    ['42-date-June-28-2017.txt', '2017-06-28T12:00:00Z'],
    ['43-date-28-06-2017.txt', '2017-06-28T12:00:00Z'],
    ['45-date-iso-z.txt', '2017-06-28T10:00:00Z'],
    ['46-date-iso-offset-other-day.txt', '2017-06-29T03:30:00Z'],
    ['49-date-month-only.txt', '2017-06-01T12:00:00Z'],
    ['51-date-conflict.txt', '2017-06-19T12:00:00Z'],
    ['52-date-dirty-real.txt', '1987-03-31T12:00:00Z'],
  ])('%s is of %s', async (file, date) => {
    expect(await published(file)).toBe(date);
  });

  it.each([
    ['04-utf16le-nobom.txt', '01-utf8-bom.txt'],
    ['18-mixed-eol.txt', '17-cr-only.txt'],
    ['17-cr-only.txt', '36-duplicate-a.txt'],
  ])('%s reads as %s', async (file, same) => {
    expect((await parse(file)).draft).toEqual((await parse(same)).draft);
  });

  it('keeps a long headline to a line, markup inert, and what it cut out of the text whole', async () => {
    expect((await parse('40-headline-very-long.txt')).draft?.titleText.length).toBeLessThanOrEqual(120);
    expect((await parse('55-html-leftovers.txt')).draft).toMatchObject({
      titleText: "AT&T &amp; Fed's <b>rates</b>",
    });
    expect((await parse('55-html-leftovers.txt')).draft?.contentHtml).toContain('5 &lt; 6');
    expect((await parse('57-rtl-bidi.txt')).draft?.titleText).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect((await parse('61-long-word-and-url.txt')).draft?.summaryText.length).toBeLessThanOrEqual(280);
    expect((await parse('33-related-label-then-body.txt')).draft?.titleText).toMatch(
      /^Once a federal agency releases an API/,
    );
  });
});
