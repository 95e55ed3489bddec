import { describe, expect, it } from 'vitest';
import { complaints } from '../parsed-file.ts';
import { parse } from './markdown-file.ts';

describe('front matter', () => {
  it.each(['---\ndraft: true\n\nIt rained.', '+++\ndraft = true\n\nIt rained.'])(
    'is none that is not closed: %j',
    async (text) => {
      const { draft, problems } = await parse(text, '2017-06-28-a.md');
      expect(draft).toBeUndefined();
      expect(complaints(problems)).toEqual([
        'front matter is not closed; close it with the line that it begins with',
      ]);
    },
  );

  const noDate =
    'date has no date; write "date: 2017-06-28" between two lines of --- at its start, or begin its name with its day';
  it.each([
    ['---\ndate: 30 June\n---\nx', ['date has no usable date: 30 June; write date: 2017-06-28']],
    ['---\ndate: [2017]\n---\nx', ['date is no single text; write date: 2017-06-28']],
    ['It rained.', [noDate]],
    [
      '---\ndate: 2017-06-28\n---\n\n# Rain\n',
      ['body has no text; write the article below the front matter and the headline'],
    ],
    [
      '---\ndate: 2017-06-28\ntags: [a, b\n---\nx',
      [
        'front matter cannot be read at line 4: flow sequence in block collection must be sufficiently indented and end with a ]; mend that line; a value that holds ": " or begins with a sign wants quotes',
        noDate,
      ],
    ],
    [
      '---\ndate: 2017-06-28\ntitle: a\ntitle: b\n---\nx',
      ['front matter cannot be read at line 4: map keys must be unique; keep one of the lines', noDate],
    ],
    [
      '{\n"date": "2017-06-28",\n}\nx',
      [
        `front matter cannot be read: expected double-quoted property name in JSON at position 24 (line 3 column 1); mend it, or write it as YAML between lines of ---`,
        noDate,
      ],
    ],
    [
      '+++\ndate = 2017-02-30\n+++\nx',
      ['front matter cannot be read: no such day: 2017-02-30; mend its date', noDate],
    ],
    [
      `+++\ndate = 2017-06-28\n${'a.'.repeat(5000)}b = 1\n+++\nx`,
      [
        'front matter cannot be read: its values are nested too deep; make it simple "name = value" lines',
        noDate,
      ],
    ],
    [
      '+++\ndate = 2017-06-28\ntitle = x\n+++\nx',
      [
        'front matter cannot be read at line 3: invalid value; mend that line; a text wants quotes: title = "…"',
        noDate,
      ],
    ],
  ])('%j cannot', async (text, expected) => {
    const { draft, problems } = await parse(text);
    expect(draft).toBeUndefined();
    expect(complaints(problems)).toEqual(expected);
  });
});
