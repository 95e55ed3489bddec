import { exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { probe } from '../../src/probe/probe.ts';

it('the Worker does all that readers ask of a publisher', async () => {
  const ask = (path: string, headers = {}, method = 'GET') =>
    exports.default.fetch(
      new Request(`https://edge.example${path}`, { method, headers, redirect: 'manual' }),
    );
  expect((await probe(ask, Date.now())).failures).toEqual([]);
});
