import { expect, it } from 'vitest';
import { misnamedSettings } from '../../src/build/misnamed-settings.ts';

it('names a variable that is nearly called as a setting', () => {
  expect(misnamedSettings('vars', { SITE_TITEL: 'A', FEED_ENTRYS: '20', SITE_URL: '', DB_URL: 'x' })).toEqual(
    [
      {
        file: 'wrangler.toml',
        field: 'SITE_TITEL',
        fault: 'is no setting, and says nothing in [vars]',
        remedy: 'call it SITE_TITLE, if that is meant',
      },
      {
        file: 'wrangler.toml',
        field: 'FEED_ENTRYS',
        fault: 'is no setting, and says nothing in [vars]',
        remedy: 'call it FEED_ENTRIES, if that is meant',
      },
    ],
  );
});

it.each([
  ['SITE_LANG', 'SITE_LANGUAGE'],
  ['SITE_DESC', 'SITE_DESCRIPTION'],
  ['TITLE', 'SITE_TITLE'],
  ['language', 'SITE_LANGUAGE'],
  ['MAX_AGE', 'FEED_MAX_AGE'],
  ['TZ', 'TIME_ZONE'],
  ['SITE_NAME', 'SITE_TITLE'],
  ['BASE_URL', 'SITE_URL'],
])('knows what %s is meant for', (name, meant) => {
  expect(misnamedSettings('vars', { [name]: 'x' }).map(({ remedy }) => remedy)).toEqual([
    `call it ${meant}, if that is meant`,
  ]);
});

it('leaves a variable that is a person’s own', () => {
  const own = { URL: 'x', SITE_: 'x', MB: 'x', FEED_SECRET: 'x', SITE_LOGO: 'x', GOOGLE_ID: 'x', SITE: 'x' };
  expect(misnamedSettings('vars', own)).toEqual([]);
});

it('names what wrangler does not see among variables, and where it does', () => {
  const routes = [{ pattern: 'news.example.org', custom_domain: true }];
  expect(misnamedSettings('vars', { SITE_TITLE: 'A', routes })).toEqual([
    {
      file: 'wrangler.toml',
      field: 'routes',
      fault: "is wrangler's own, and says nothing in [vars]",
      remedy: 'put it above the first line in brackets',
    },
  ]);
  expect(misnamedSettings('env.staging.vars', { workers_dev: false })).toEqual([
    {
      file: 'wrangler.toml',
      field: 'workers_dev',
      fault: "is wrangler's own, and says nothing in [env.staging.vars]",
      remedy: 'put it right below [env.staging], above [env.staging.vars]',
    },
  ]);
});
