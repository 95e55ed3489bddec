import { describe, expect, it } from 'vitest';
import { hasFailedCondition, isNotModified } from '../../../src/http/response/conditional.ts';

const validators = { etag: '"e71570ac6f0a503c"', lastModified: 'Thu, 23 Nov 2017 07:36:00 GMT' };
const asked = (headers: Record<string, string>) => isNotModified(new Headers(headers), validators);
const insisted = (headers: Record<string, string>) => hasFailedCondition(new Headers(headers), validators);

describe('If-None-Match', () => {
  it.each(['"e71570ac6f0a503c"', 'W/"e71570ac6f0a503c"', '"a,b", W/"e71570ac6f0a503c" , "c"', '*', ' * '])(
    '%s has it',
    (tags) => expect(asked({ 'If-None-Match': tags })).toBe(true),
  );
  it.each(['"e71570ac6f0a503"', 'e71570ac6f0a503c', '', '"*"', '"x,"e71570ac6f0a503c'])(
    '%s has it not',
    (tags) => expect(asked({ 'If-None-Match': tags })).toBe(false),
  );
  it('beats If-Modified-Since both ways', () => {
    const since = validators.lastModified;
    expect(asked({ 'If-None-Match': '"old"', 'If-Modified-Since': since })).toBe(false);
    expect(
      asked({ 'If-None-Match': validators.etag, 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }),
    ).toBe(true);
  });
});

describe('If-Modified-Since', () => {
  it.each([
    ['as it was sent', 'Thu, 23 Nov 2017 07:36:00 GMT'],
    ['as feed-io writes it', 'Thu, 23 Nov 2017 07:36:00 +0000'],
    ['in the form of RFC 850', 'Thursday, 23-Nov-17 07:36:00 GMT'],
    ['in another zone', 'Thu, 23 Nov 2017 08:36:00 +0100'],
  ])('names the instant %s', (_form, since) => expect(asked({ 'If-Modified-Since': since })).toBe(true));
  it.each([
    ['Thunderbird, first request', 'Sat, 01 Jan 2000 00:00:00 GMT'],
    ['Nextcloud News, first request: a later year', 'Fri, 23 Nov 2018 07:36:00 GMT'],
    ['a second later', 'Thu, 23 Nov 2017 07:36:01 GMT'],
    ['garbage', 'yesterday'],
    ['nothing', ''],
  ])('names another: %s', (_client, since) => expect(asked({ 'If-Modified-Since': since })).toBe(false));
});

it('sends the whole to who asks without conditions', () => {
  expect([asked({}), insisted({})]).toEqual([false, false]);
});

describe('If-Match', () => {
  it.each(['"e71570ac6f0a503c"', '"a,b", "e71570ac6f0a503c"', '*'])('%s is what there is', (tags) =>
    expect(insisted({ 'If-Match': tags })).toBe(false),
  );
  it.each(['"old"', 'W/"e71570ac6f0a503c"', 'e71570ac6f0a503c', ''])('%s is not', (tags) =>
    expect(insisted({ 'If-Match': tags })).toBe(true),
  );
  it('beats If-Unmodified-Since', () => {
    const since = 'Sat, 01 Jan 2000 00:00:00 GMT';
    expect(insisted({ 'If-Match': validators.etag, 'If-Unmodified-Since': since })).toBe(false);
  });
});

it.each([
  ['Thu, 23 Nov 2017 07:35:59 GMT', true],
  ['Thu, 23 Nov 2017 07:36:00 GMT', false],
  ['Fri, 23 Nov 2018 07:36:00 GMT', false],
  ['yesterday', false],
])('If-Unmodified-Since: %s fails: %s', (since, fails) => {
  expect(insisted({ 'If-Unmodified-Since': since })).toBe(fails);
});
