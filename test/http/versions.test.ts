import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { Item } from '../../src/openapi/schemas.ts';
import { site } from '../fixtures/settings.ts';
import { putFile } from '../put-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { appOfBundle } from './served.ts';

const seed = (facts: readonly string[], text: string) =>
  ['---', 'date: 2017-06-28', ...facts, '---', '', text, ''].join('\n');

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
const put = (file: string, text: string) => {
  putFile(join(root, 'seeds', file), text);
};
const buildAt = (now: string, settings = site) =>
  build(
    { root, seedsDir: join(root, 'seeds'), site: settings, strict: true, frozen: false },
    `2026-11-${now}Z`,
  );
/** What is told apart of the items of some articles. */
async function told(now: string, ...slugs: readonly string[]) {
  const app = appOfBundle(root, site, () => Date.parse(`2026-11-${now}Z`));
  const items = slugs.map(async (slug) => {
    const item = Item.parse(await (await app.request(`/articles/${slug}.json`)).json());
    const { date_modified, content_html = '', tags, _seedwire } = item;
    return { modified: date_modified, text: content_html, tags, version: _seedwire.version };
  });
  return Promise.all(items);
}

it('an article has another version when it is edited, though its author’s own date stays', async () => {
  const facts = ['title: Siege', 'updated: 2017-06-29'];
  put('siege.md', seed(facts, 'It began at dawn.'));
  await buildAt('20T09:00:00');
  const before = await told('20T09:00:00', 'siege');
  put('siege.md', seed(facts, 'It began at noon.'));
  await buildAt('21T09:00:00');
  const after = await told('21T09:00:00', 'siege');
  expect(after).toEqual([{ ...before[0], text: '<p>It began at noon.</p>', version: expect.any(String) }]);
  expect(after[0]?.version).not.toBe(before[0]?.version);
});

it('has another version, and was changed, when its recording is another one', async () => {
  put('siege.md', seed(['title: Siege', 'audio: https://example.org/a.mp3'], 'It began at dawn.'));
  await buildAt('20T09:00:00');
  const before = await told('20T09:00:00', 'siege');
  put('siege.md', seed(['title: Siege', 'audio: https://example.org/b.mp3'], 'It began at dawn.'));
  await buildAt('21T09:00:00');
  const after = await told('21T09:00:00', 'siege');
  expect([before[0]?.modified, after[0]?.modified]).toEqual(['2017-06-28T12:00:00Z', '2026-11-21T09:00:00Z']);
  expect(after[0]?.version).not.toBe(before[0]?.version);
});

it('has another version when an article that it links to has another address', async () => {
  put('siege.md', seed(['title: Siege'], 'After [that](dawn.md) it was still.'));
  put('dawn.md', seed(['title: Dawn'], 'It began at dawn.'));
  await buildAt('20T09:00:00');
  const [siege] = await told('20T09:00:00', 'siege');
  put('dawn.md', seed(['title: Dawn', 'slug: at-dawn'], 'It began at dawn.'));
  await buildAt('21T09:00:00');
  const [then] = await told('21T09:00:00', 'siege');
  expect([siege?.text, then?.text].map((text) => /[a-z-]+(?=">that)/.exec(`${text}`)?.[0])).toEqual([
    'dawn',
    'at-dawn',
  ]);
  expect(then).toEqual({
    ...siege,
    text: then?.text,
    version: expect.not.stringMatching(`${siege?.version}`),
  });
});

it('has another version from the second on at which an article appears that it links to', async () => {
  put('siege.md', seed(['title: Siege'], 'After [that](dawn.md) it was still.'));
  put('dawn.md', '---\ntitle: Dawn\ndate: 2026-11-22T09:00:00Z\n---\n\nIt began at dawn.\n');
  await buildAt('20T09:00:00');
  const [siege] = await told('20T09:00:00', 'siege');
  const [justBefore] = await told('22T08:59:59', 'siege');
  const [then] = await told('22T09:00:00', 'siege');
  expect([siege?.text, then?.text?.includes('<a ')]).toEqual(['<p>After that it was still.</p>', true]);
  expect(justBefore).toEqual(siege);
  expect(then?.version).not.toBe(siege?.version);
  await buildAt('23T09:00:00');
  expect(await told('23T09:00:00', 'siege')).toEqual([then]);
});

it('has another version also where the article that it links to is to come by the clock of the edge alone', async () => {
  put('siege.md', seed(['title: Siege'], 'After [that](dawn.md) it was still.'));
  put('dawn.md', '---\ntitle: Dawn\ndate: 2026-11-20T09:00:00Z\n---\n\nIt began at dawn.\n');
  await buildAt('20T09:00:00');
  const [siege] = await told('20T08:59:00', 'siege');
  const [then] = await told('20T09:00:00', 'siege');
  expect([siege?.text, then?.text.includes('<a ')]).toEqual(['<p>After that it was still.</p>', true]);
  expect(then?.version).not.toBe(siege?.version);
});

it('has the version that it had when others come and go, and when it is built anew', async () => {
  put('siege.md', seed(['title: Siege'], 'It began at dawn.'));
  put('dawn.md', seed(['title: Dawn'], 'It began at noon.'));
  await buildAt('20T09:00:00');
  const before = await told('20T09:00:00', 'siege');
  rmSync(join(root, 'seeds/dawn.md'));
  rmSync(join(root, 'generated'), { recursive: true });
  put('noon.md', seed(['title: Noon'], 'It ended at noon.'));
  await buildAt('21T09:00:00');
  expect(await told('21T09:00:00', 'siege')).toEqual(before);
});

it('has another version when the site says another thing for it', async () => {
  put('siege.md', seed(['title: Siege'], 'It began at dawn.'));
  const versionWith = async (facts: object) => {
    await buildAt('20T09:00:00', { ...site, ...facts });
    return (await told('20T09:00:00', 'siege'))[0]?.version;
  };
  const versions = [
    await versionWith({}),
    await versionWith({ authorText: 'Jane Doe' }),
    await versionWith({ url: undefined }),
    await versionWith({ language: 'fr' }),
  ];
  expect(new Set(versions).size).toBe(4);
  expect(await versionWith({ titleText: 'Another title' })).toBe(versions[0]);
});
