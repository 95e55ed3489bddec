import { describe, expect, it } from 'vitest';
import { authorName } from '../../src/parse/html/author-name.ts';
import { dateIn } from '../../src/parse/html/date-in.ts';
import { readFieldLine } from '../../src/parse/text/header-fields/field-line.ts';
import { isBackMatterHeading } from '../../src/parse/text/lines/box-headings.ts';
import { readByline } from '../../src/parse/text/lines/byline.ts';
import { stampOf } from '../../src/parse/text/lines/stamp.ts';
import { isLikelyStampOrByline } from '../../src/parse/text/lines/stamp-or-byline.ts';
import { pageByline } from '../../src/parse/text/page/page-byline.ts';

describe.each([
  ['Published on', 'Updated'],
  ['Veröffentlicht am', 'Aktualisiert'],
  ['Publicado el', 'Actualizado'],
  ['Pubblicato il', 'Aggiornato'],
  ['Opublikowano', 'Zaktualizowano'],
  ['Опубликовано', 'Обновлено'],
  ['Julkaistu', 'Päivitetty'],
])('%s and %s are known', (published, updated) => {
  it('before a day that stands on a line alone', () => {
    expect(stampOf(`${published} 28.06.2017`)).toBe('28.06.2017');
    expect(stampOf(`${updated}: 28.06.2017 10:15`)).toBe('28.06.2017');
  });

  it('before a day and more', () => {
    expect(isLikelyStampOrByline(`${published} 28 | 4`)).toBe(true);
    expect(isLikelyStampOrByline(`${updated} 28 | 4`)).toBe(true);
  });

  it('as the names of header fields', () => {
    expect(readFieldLine(`${published}: 28.06.2017`)).toEqual({ field: 'date', value: '28.06.2017' });
    expect(readFieldLine(`${updated}: 28.06.2017`)).toEqual({ field: 'updated', value: '28.06.2017' });
  });

  it('in what a page marks as its day or its author', () => {
    const text = `${updated} 29.06.2017, ${published} 28.06.2017`;
    expect(dateIn(text, 'UTC')?.published).toBe('2017-06-28T12:00:00Z');
    expect(authorName(`${published} Monday`)).toBeUndefined();
  });
});

it.each([
  'By Jane Doe',
  'Written by Jane Doe',
  'Geschrieben von Jane Doe',
  'Publicado por Jane Doe',
  'Scritto da Jane Doe',
  'Écrit par Jane Doe',
  'Autorin: Jane Doe',
  'Författare: Jane Doe',
  'Автор: Jane Doe',
])('who wrote it is known everywhere: %s', (line) => {
  expect(readByline(line)?.names).toEqual(['Jane Doe']);
  expect(pageByline([line])?.names).toEqual(['Jane Doe']);
  expect(authorName(line)).toBe('Jane Doe');
});

it.each(['Posted in Bridges', 'Publisert i Broer', 'Опубликовано в Мосты'])(
  '%s is below an article',
  (line) => {
    expect(isBackMatterHeading(line)).toBe(true);
  },
);

it.each([
  'Von Hamburg nach Bergen',
  'Vom Netzwerk Nord',
  'Oleh Petrenko',
  'Text Size Small',
  'Public transport',
])('%s is no byline', (line) => {
  expect(readByline(line)).toBeUndefined();
});
