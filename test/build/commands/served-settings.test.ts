import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { servedSettings } from '../../../src/build/commands/served-settings.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('keeps the settings that were right while those that are saved are wrong', async () => {
  const root = temporaryFolder();
  const source = join(root, 'wrangler.toml');
  copyFileSync(join(projectRoot, 'wrangler.toml'), source);
  const right = readFileSync(source, 'utf8');
  const complaints: string[] = [];
  const { file, close } = servedSettings(root, {}, (text) => complaints.push(text));
  expect(readFileSync(file, 'utf8')).toBe(right);

  writeFileSync(source, right.replace('FEED_ENTRIES = "50"', 'FEED_ENTRIES = "many"'));
  await vi.waitFor(() => expect(complaints).toHaveLength(1), 10_000);
  writeFileSync(source, '[vars');
  await vi.waitFor(() => expect(complaints).toHaveLength(2), 10_000);
  expect(complaints[0]).toBe(`
wrangler.toml, [vars]:
FEED_ENTRIES is "many"; allowed: a whole number from 1 to 300

The settings before are kept until this is mended.`);
  expect(complaints[1]).toMatch(/^\nwrangler\.toml cannot be read: Invalid TOML document/);
  expect(readFileSync(file, 'utf8')).toBe(right);

  const other = right.replace('SITE_TITLE = "Seedwire"', 'SITE_TITLE = "Other"');
  writeFileSync(source, other);
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe(other), 10_000);
  expect(complaints).toHaveLength(2);

  close();
  expect(existsSync(file)).toBe(false);
});
