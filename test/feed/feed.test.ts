import { expect, it } from 'vitest';
import { channelOf } from '../../src/channels/index.ts';
import { feedOf } from '../../src/feed/feed.ts';
import { article } from '../fixtures/article.ts';
import { site } from '../fixtures/settings.ts';

const channel = channelOf(site, {
  ...{ id: 'urn:uuid:00000000-0000-4000-8000-000000000000', path: '/', kind: 'site', nameText: 'all' },
});
const place = {
  origin: 'https://news.example.org',
  path: '/atom.xml',
  updatedIfEmpty: '2016-01-01T00:00:00Z',
};
const updatedWith = (...articles: ReturnType<typeof article>[]) =>
  feedOf(site, channel, articles, place).updated;

it('changed when an entry last did, or came in, be its day long past', () => {
  const edited = article({ updated: '2018-01-01T00:00:00Z' });
  const backdated = article({ updated: '2012-01-01T00:00:00Z', published: '2012-01-01T00:00:00Z' });
  expect(updatedWith()).toBe('2016-01-01T00:00:00Z');
  expect(updatedWith(edited, backdated)).toBe('2018-01-01T00:00:00Z');
  expect(updatedWith(edited, { ...backdated, added: '2026-11-20T09:00:00Z' })).toBe('2026-11-20T09:00:00Z');
});
