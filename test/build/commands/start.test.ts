import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectCopy } from '../../project-copy.ts';
import { serveProject } from '../../served-project.ts';

it('serves a deployed publication with the addresses of the machine', async () => {
  const root = projectCopy();
  const settings = join(root, 'wrangler.toml');
  const deployed = readFileSync(settings, 'utf8')
    .replace('SITE_URL = ""', 'SITE_URL = "https://news.example.org"')
    .replace('HUB_URL = ""', 'HUB_URL = "https://hub.example.net/"')
    .replace('[build]', 'routes = [{ pattern = "news.example.org", custom_domain = true }]\n\n[build]');
  writeFileSync(settings, deployed);
  const { origin, stop } = await serveProject(join(root, 'seeds'), root);
  try {
    const feed = await fetch(`${origin}/feed.json`);
    const { home_page_url, feed_url } = (await feed.json()) as Record<string, unknown>;
    expect([home_page_url, feed_url]).toEqual([`${origin}/`, `${origin}/feed.json`]);
    expect(feed.headers.get('Link')).not.toContain('example');
    const guessed = await fetch(`${origin}/rss`, { redirect: 'manual' });
    expect([guessed.status, guessed.headers.get('Location')]).toEqual([301, `${origin}/rss.xml`]);
  } finally {
    await stop();
  }
});
