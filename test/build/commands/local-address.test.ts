import { expect, it } from 'vitest';
import { localAddress } from '../../../src/build/commands/local-address.ts';

it.each([
  'http://localhost:8787',
  'http://news.localhost',
  'http://127.0.0.1:8787',
  'http://0.0.0.0',
  'http://[::1]:8787',
])('refuses to deploy under %s', (url) => {
  expect(localAddress(url)).toBe(
    `SITE_URL is ${url}, which leads every reader to their own machine; set it to the address that the site is deployed at, or leave it empty`,
  );
});

it.each(['https://news.example.org', 'https://localhost.example.org', 'http://192.168.1.2', undefined])(
  'deploys under %s',
  (url) => expect(localAddress(url)).toBeUndefined(),
);
