import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const parse = (text: string, path = 'a.txt') => parsedFile(path, text);
const said = async (text: string, path?: string) => {
  const { draft, found, warnings } = await parse(text, path);
  const { titleText, placeText, correctionText } = draft ?? {};
  return {
    titleText,
    placeText,
    correctionText,
    source: draft?.sources.correction,
    paragraphs: found.paragraphs,
    warnings: warnings.map(({ file, field, fault, remedy }) => `${file} ${field} ${fault}; ${remedy}`),
  };
};

const first = 'The harbour was closed for a second day on Friday, the port authority said.';
const second = 'It will open again when the wind has gone down, and not before Monday.';
const story = {
  titleText: 'Harbour closed for a second day',
  placeText: undefined,
  correctionText: undefined,
  source: undefined,
  paragraphs: [first, second],
  warnings: [],
};
const CORRECTED = 'This article has been corrected.';

describe('a text says what was corrected', () => {
  it.each([
    ['(Corrects name of authority in second paragraph)', 'Corrects name of authority in second paragraph'],
    ['(Corrected to fix the day (Friday) in the lead)', 'Corrected to fix the day (Friday) in the lead'],
    ['Eds: Corrects spelling of harbour in 2nd graf.', 'Corrects spelling of harbour in 2nd graf.'],
    ['Correction: The wind was misjudged by a reporter.', 'The wind was misjudged by a reporter.'],
    [
      'Correction added Nov. 18, 2019: The caption named another harbour.',
      'Nov. 18, 2019: The caption named another harbour.',
    ],
    [
      'An earlier version of this article misstated the day of the closure.',
      'An earlier version of this article misstated the day of the closure.',
    ],
    [
      'This story has been corrected to say that it was Friday, not Thursday.',
      'This story has been corrected to say that it was Friday, not Thursday.',
    ],
    ['Rectificatif : le port est fermé depuis jeudi.', 'le port est fermé depuis jeudi.'],
    ['(*Correction: The day was wrong. *)', 'The day was wrong.'],
    ['Korrektur: Der Hafen ist seit Donnerstag zu.', 'Der Hafen ist seit Donnerstag zu.'],
    ['Fe de errores: El puerto cerró el jueves.', 'El puerto cerró el jueves.'],
  ])('%s', async (note, correctionText) => {
    const expected = { ...story, correctionText, source: 'note' };
    const head = `date 2017-06-30 ${story.titleText}\n\n`;
    expect(await said(`${head}${note}\n\n${first}\n\n${second}`)).toEqual(expected);
    expect(await said(`${head}${first}\n\n${second}\n\n${note}`)).toEqual(expected);
  });

  it('in front of the dateline', async () => {
    const note = '(Corrects day in first paragraph)';
    expect(
      await said(`date 2017-06-30 ${story.titleText}\n\n${note} PARIS (Reuters) - ${first}\n\n${second}`),
    ).toEqual({
      ...story,
      placeText: 'PARIS',
      correctionText: 'Corrects day in first paragraph',
      source: 'note',
    });
  });

  it.each(['CORRECTED-', 'CORRECTED - ', 'CORRECTED: ', 'CORRECTION-', 'CORRECTED-(OFFICIAL)-'])(
    'in its headline: %s',
    async (label) => {
      expect(await said(`date 2017-06-30 ${label}${story.titleText}\n\n${first}\n\n${second}`)).toEqual({
        ...story,
        correctionText: CORRECTED,
        source: 'header',
      });
    },
  );
});

describe('nothing is corrected', () => {
  it.each([
    'Corrections officers were called to the Department of Corrections on Friday.',
    'Correct answers were given by most of the children who were asked.',
    'Corrected for inflation, the fees of the harbour have not risen in ten years.',
    '(Correctional officers were called to the harbour as well, a witness said.)',
    'Market correction: shares of the harbour fell by a tenth within an hour.',
    'His story was politically correct, and corrected by nobody, the captain joked.',
    'Correction: none.',
  ])('%s', async (paragraph) => {
    const text = `date 2017-06-30 ${story.titleText}\n\n${first}\n\n${second}\n\n${paragraph}`;
    expect(await said(text)).toEqual({ ...story, paragraphs: [first, second, paragraph] });
  });

  it.each(['Corrections chief leaves', 'Corrected figures show a rise', 'CORRECTIONS CHIEF LEAVES'])(
    'in the headline: %s',
    async (titleText) => {
      const text = `date 2017-06-30 ${titleText}\n\n${first}\n\n${second}`;
      expect(await said(text)).toEqual({ ...story, titleText });
    },
  );
});

describe('front matter', () => {
  const markdown = (fields: string) =>
    said(`---\ntitle: ${story.titleText}\ndate: 2017-06-30\n${fields}\n---\n\n${first}\n\n${second}`, 'a.md');

  it.each([
    ['status: corrected', CORRECTED],
    ['status: corrected\ncorrection: The day was wrong.', 'The day was wrong.'],
    ['correction: The day was wrong.', 'The day was wrong.'],
  ])('%s', async (fields, correctionText) => {
    expect(await markdown(fields)).toEqual({ ...story, correctionText, source: 'front matter' });
  });

  it('is told of a status that means nothing here', async () => {
    const remedy = 'write status: corrected, or draft: true, or take it out';
    expect(await markdown('status: odd')).toEqual({
      ...story,
      warnings: [`a.md status is no status that is understood; ${remedy}`],
    });
  });

  it('says when it was corrected', async () => {
    const text = `---\ndate: 2017-06-30\nupdated: 2017-07-01T08:00:00Z\nstatus: corrected\n---\n\n${first}`;
    expect((await parse(text, 'a.md')).draft?.revised).toBe('2017-07-01T08:00:00Z');
  });
});

it.each([
  ['"The day was wrong."', 'The day was wrong.'],
  ['{"@type": "CorrectionComment", "text": "The day was wrong."}', 'The day was wrong.'],
  ['"https://example.org/corrections"', undefined],
])('a page says it in its JSON-LD: %s', async (correction, correctionText) => {
  const json = `{"@type": "NewsArticle", "datePublished": "2017-06-30", "correction": ${correction}}`;
  const script = `<script type="application/ld+json">${json}</script>`;
  const html = `<!doctype html><html><head>${script}</head><body><article><p>${first}</p></article></body></html>`;
  const { draft } = await parse(html, 'a.html');
  expect([draft?.correctionText, draft?.sources.correction]).toEqual([
    correctionText,
    correctionText && 'json-ld',
  ]);
});

it('leaves what is said of a correction in the middle of an article, and an article that says nothing else', async () => {
  const blocks = Array.from(
    { length: 14 },
    (_, at) => `The port authority was asked again on day ${at + 1}.`,
  );
  const text = blocks.with(7, CORRECTED);
  expect((await said(`date 2017-06-30 ${story.titleText}\n\n${text.join('\n\n')}`)).paragraphs).toEqual(text);
  expect((await said(`date 2017-06-30 ${story.titleText}\n\n${CORRECTED}`)).paragraphs).toEqual([CORRECTED]);
});
