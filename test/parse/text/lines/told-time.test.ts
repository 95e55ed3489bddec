import { expect, it } from 'vitest';
import { isLongAgo, isReadingTime } from '../../../../src/parse/text/lines/told-time.ts';

it.each([
  '3 min read',
  'Lesezeit: 3 Minuten',
  'Temps de lecture : 3 min',
  '3 min de lectura',
  '読了時間：3分',
])('knows how long reading takes: %s', (line) => expect(isReadingTime(line)).toBe(true));

it.each([
  'vor 3 Stunden',
  'Atualizado há 2 anos',
  'il y a 5 minutes',
  '3 часа назад',
  '2 uur geleden',
  '3小时前',
  '3시간 전',
])('knows how long ago: %s', (line) => expect(isLongAgo(line)).toBe(true));

it.each([
  '3 minutes',
  'Lesezeit',
  'For 3 Years',
  'Vor 3 Stunden brach der Damm.',
  'It was 3 days ago in town',
])('takes for neither: %s', (line) => expect([isReadingTime(line), isLongAgo(line)]).toEqual([false, false]));
