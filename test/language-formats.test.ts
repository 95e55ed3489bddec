import { afterEach, expect, it, vi } from 'vitest';
import { dateFormat, listFormat, pluralRules } from '../src/language-formats.ts';
import { article } from './fixtures/article.ts';
import { appOf } from './http/served.ts';

afterEach(() => vi.restoreAllMocks());

it('writes as the language and the form say, whatever was asked before', () => {
  const day = Date.UTC(2017, 5, 28);
  const written = (language: string, form: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...form, timeZone: 'UTC' }).format(day);
  expect(written('en', { dateStyle: 'long' })).toBe('June 28, 2017');
  expect(written('de', { dateStyle: 'long' })).toBe('28. Juni 2017');
  expect(written('en', { weekday: 'long' })).toBe('Wednesday');
  expect(written('en', { dateStyle: 'long' })).toBe('June 28, 2017');
  expect(pluralRules('en').select(2)).toBe('other');
  expect(pluralRules('pl').select(2)).toBe('few');
  expect(listFormat('en', { type: 'conjunction' }).format(['a', 'b'])).toBe('a and b');
  expect(listFormat('de', { type: 'disjunction' }).format(['a', 'b'])).toBe('a oder b');
});

it('makes no more formats for a page of fifty articles than for a page of one', async () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const articles = Array.from({ length: 50 }, (_, i) =>
    article({ slug: `story-${i}`, bylines: ['Jane Doe'] }),
  );
  const html = await (await appOf(articles).request('/')).text();
  expect(html.match(/<time class="dt-published"/g)).toHaveLength(50);
  expect(made.mock.calls.length).toBeLessThanOrEqual(4);
});
