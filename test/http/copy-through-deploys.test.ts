import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Hono } from 'hono';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import { build } from '../../src/build/build.ts';
import { Item, JsonFeed } from '../../src/openapi/schemas.ts';
import { site } from '../fixtures/settings.ts';
import { putFile } from '../put-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { emptyCopy, updateCopy } from './documented-copy.ts';
import { appOfBundle } from './served.ts';

const FILES = ['a.md', 'b.md', 'c.md'];
const LOCK = 'seeds.lock.json';
const HALF_A_DAY_MS = 43_200_000;

/** What may stand in a seed. It may be to come, by a half day or two from the beginning. */
const seed = fc.record({
  title: fc.constantFrom('Dawn', 'Noon'),
  date: fc.constantFrom('2017-06-28', '2017-06-29', '2026-11-20T21:00:00Z', '2026-11-21T09:00:00Z'),
  text: fc.constantFrom('It began.', 'It was still.'),
  linksTo: fc.subarray(FILES),
  facts: fc.subarray([
    ...['updated: 2017-06-30', 'slug: siege', 'correction: It was not dawn.'],
    ...['expiryDate: 2026-11-22', 'unlisted: true', 'draft: true'],
  ]),
  // Each is written as most articles do, which another article decides.
  tags: fc.subarray(['Mosul', 'mosul', 'Iraq']),
});
const which = fc.nat({ max: 9 });
const author = fc.constantFrom('The Editors', 'The Editors', 'Jane Doe');
/** What may happen to a publication. A copy is brought up to date where it says so: while the release of that number comes in. */
const event = fc.oneof(
  { arbitrary: fc.record({ put: fc.constantFrom(...FILES), seed }), weight: 4 },
  fc.record({ remove: fc.constantFrom(...FILES) }),
  fc.record({ rename: fc.constantFrom(...FILES), to: fc.constantFrom(...FILES) }),
  { arbitrary: fc.record({ builds: author, isReleased: fc.boolean() }), weight: 5 },
  fc.record({ releases: which }),
  fc.record({ lockAgain: which }),
  { arbitrary: fc.record({ passes: fc.constant('half a day') }), weight: 2 },
  { arbitrary: fc.record({ isAlone: fc.boolean(), meanwhile: which, after: fc.nat({ max: 3 }) }), weight: 4 },
);
type Event = typeof event extends fc.Arbitrary<infer Happening> ? Happening : never;

/** Every listed article as an item by itself, by its id. */
async function published(app: Hono) {
  const items: Record<string, z.infer<typeof Item>> = {};
  for (let url: string | undefined = '/feed.json?limit=2'; url; ) {
    const feed: z.infer<typeof JsonFeed> = JsonFeed.parse(await (await app.request(url)).json());
    for (const item of feed.items)
      items[item.id] = Item.parse(await (await app.request(`${item.url}.json`)).json());
    url = feed.next_url;
  }
  return items;
}

/** Lets these things happen one after the other, and checks the copy whenever nothing came between. */
async function live(events: readonly Event[]) {
  const root = temporaryFolder();
  const name = (file: string) => join(root, 'seeds', file);
  const read = (file: string) => {
    try {
      return readFileSync(name(file), 'utf8');
    } catch {
      return undefined;
    }
  };
  const put = (file: string, text: string) => {
    putFile(name(file), text);
  };
  let now = Date.parse('2026-11-20T09:00:00Z');
  const releases: Hono[] = [];
  const locks: string[] = [];
  const buildBy = async (authorText: string) => {
    const settings = { ...site, authorText };
    const at = new Date(now).toISOString().replace('.000', '');
    await build({ root, seedsDir: join(root, 'seeds'), site: settings, strict: false, frozen: false }, at);
    releases.push(appOfBundle(root, settings, () => now));
    locks.push(read(LOCK) ?? '');
  };
  const pick = <Kept>(kept: readonly Kept[], number: number) => kept[number % kept.length] as Kept;
  const copy = emptyCopy();
  const updateAndCheck = async (app: Hono) => {
    await updateCopy(copy, (url, init) => app.request(url, init));
    expect(copy.items).toEqual(await published(app));
    expect(await updateCopy(copy, (url, init) => app.request(url, init))).toEqual(['304 /articles.json']);
  };

  put('rock.md', '---\ntitle: Rock\ndate: 2017-01-01\n---\n\nIt stays: [a](a.md), [b](b.md).\n');
  await buildBy('The Editors');
  let app = releases[0] as Hono;
  for (const happening of events) {
    if ('put' in happening) {
      const { title, date, text, linksTo, facts, tags } = happening.seed;
      const links = linksTo.map((file) => `[${file}](${file})`).join(' and ');
      put(
        happening.put,
        [
          '---',
          `title: ${title}`,
          `date: ${date}`,
          `tags: [${tags}]`,
          ...facts,
          '---',
          '',
          text,
          links,
          '',
        ].join('\n'),
      );
    } else if ('remove' in happening) rmSync(name(happening.remove), { force: true });
    else if ('rename' in happening) {
      const [text, other] = [read(happening.rename), read(happening.to)];
      if (text !== undefined) put(happening.to, text);
      if (other !== undefined) put(happening.rename, other);
    } else if ('builds' in happening) {
      await buildBy(happening.builds);
      if (happening.isReleased) app = releases.at(-1) as Hono;
    } else if ('releases' in happening) app = pick(releases, happening.releases);
    else if ('lockAgain' in happening) put(LOCK, pick(locks, happening.lockAgain));
    else if ('passes' in happening) now += HALF_A_DAY_MS;
    else if (happening.isAlone) await updateAndCheck(app);
    else {
      let left = happening.after;
      const ask = (url: string, init?: RequestInit) => {
        if (left-- === 0) app = pick(releases, happening.meanwhile);
        return app.request(url, init);
      };
      await updateCopy(copy, ask);
    }
  }
  await updateAndCheck(app);
}

it('a copy is what is published, whatever was edited, built, released, released again or taken back', async () => {
  const lives = fc.asyncProperty(fc.array(event, { minLength: 8, maxLength: 32, size: 'max' }), live);
  await fc.assert(lives, { numRuns: 40 });
});
