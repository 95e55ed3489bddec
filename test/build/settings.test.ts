import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { projectRoot, readBuildSettings } from '../../src/build/settings.ts';
import { siteSettings } from '../../src/site-settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('what a build may do', () => {
  it.each([
    ['npm run build', {}, { strict: false, frozen: false, isDryRun: false, keepsMost: false }],
    ['npm run build in CI', { CI: 'true' }, { strict: true, frozen: true, isDryRun: false, keepsMost: true }],
    [
      'npm run build in CI that commits the lock',
      { CI: 'true', UPDATE_LOCK: 'true' },
      { strict: true, frozen: false, isDryRun: false, keepsMost: true },
    ],
    ['npm run build where CI is off', { CI: 'false' }, { strict: false, frozen: false, isDryRun: false }],
    ['npm start', { WRANGLER_COMMAND: 'dev' }, { strict: false, frozen: false, isDryRun: false }],
    [
      'npm start in CI',
      { WRANGLER_COMMAND: 'dev', CI: 'true' },
      { strict: false, frozen: false, isDryRun: false },
    ],
    ['npm run deploy', { WRANGLER_COMMAND: 'deploy' }, { strict: true, frozen: false, isDryRun: false }],
    [
      'npm run deploy in CI',
      { WRANGLER_COMMAND: 'deploy', CI: '1' },
      { strict: true, frozen: true, isDryRun: false },
    ],
    [
      'npm run deploy -- --dry-run',
      { WRANGLER_COMMAND: 'deploy', DRY_RUN: 'true' },
      { strict: true, frozen: false, isDryRun: true },
    ],
    ['npm run build beside that', { DRY_RUN: 'true' }, { strict: false, frozen: false, isDryRun: false }],
    [
      'wrangler versions upload',
      { WRANGLER_COMMAND: 'versions upload' },
      { strict: true, frozen: false, isDryRun: false },
    ],
    [
      'going on without the bad',
      { CI: 'true', SKIP_BAD_SEEDS: 'true' },
      { strict: false, frozen: true, isDryRun: false, keepsMost: true },
    ],
  ])('%s', (_command, env, may) => {
    expect(readBuildSettings(projectRoot, env)).toMatchObject(may);
  });

  it('SEEDS_DIR names another folder, from the project or from the root of the disk', () => {
    expect(readBuildSettings(projectRoot, { SEEDS_DIR: '/else/where' }).seedsDir).toBe('/else/where');
    expect(readBuildSettings(projectRoot, { SEEDS_DIR: 'drafts' }).seedsDir).toBe(
      join(projectRoot, 'drafts'),
    );
    expect(readBuildSettings(projectRoot, {}).seedsDir).toBe(join(projectRoot, 'seeds'));
  });
});

describe('wrangler.toml', () => {
  const vars = `SITE_TITLE = "T"
SITE_DESCRIPTION = "D"
SITE_LANGUAGE = "en"
SITE_AUTHOR = ""
SITE_URL = ""
SITE_CARD = ""
SITE_COPYRIGHT = ""
FEED_ENTRIES = 10
FEED_TEXT = "full"
FEED_MAX_AGE = 900
CACHE_MB = 32
HUB_URL = ""
FORMER_PERMALINKS = "/:year/:title.html /p/:slug/"
DERIVED_TOPICS = "true"
TIME_ZONE = "UTC"`;
  const release = (section: string) => `[${section}version_metadata]\nbinding = "RELEASE"\n`;
  const withLive = `[vars]
${vars}
${release('')}
[env.live.vars]
${vars.replace('"T"', '"Live"')}
${release('env.live.')}`;
  const rootWith = (toml: string) => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'wrangler.toml'), toml);
    return root;
  };

  it('is read for the environment that is asked for', () => {
    const root = rootWith(withLive);
    expect(readBuildSettings(root, {}).site.titleText).toBe('T');
    expect(readBuildSettings(root, { CLOUDFLARE_ENV: 'live' }).site.titleText).toBe('Live');
    expect(readBuildSettings(root, {}).site.formerPermalinks).toHaveLength(2);
    expect(readBuildSettings(root, {}).site.derivedTopics).toBe(true);
    expect(readBuildSettings(root, { DERIVED_TOPICS: 'false' }).site.derivedTopics).toBe(false);
    expect(() => readBuildSettings(root, { CLOUDFLARE_ENV: 'dead' })).toThrow('has no [env.dead]');
  });

  it('is missed', () => {
    const root = temporaryFolder();
    expect(() => readBuildSettings(root, {})).toThrow(
      new Error(
        `${join(root, 'wrangler.toml')} cannot be read (ENOENT); it comes with the project and has its settings: bring it back from version control`,
      ),
    );
  });

  it('is read by no build of wrangler that does not know its environment', () => {
    const root = rootWith(withLive);
    for (const WRANGLER_COMMAND of ['deploy', 'versions upload', 'dev']) {
      expect(() => readBuildSettings(root, { WRANGLER_COMMAND })).toThrow(
        new Error(
          'wrangler.toml has [env.live], and wrangler does not tell the build which environment it is for; ' +
            'run "npm run deploy" or "npm run deploy -- --env live", or set CLOUDFLARE_ENV for wrangler, ' +
            'to live or, for [vars] itself, to nothing',
        ),
      );
    }
    const titleWith = (CLOUDFLARE_ENV: string) =>
      readBuildSettings(root, { WRANGLER_COMMAND: 'deploy', CLOUDFLARE_ENV }).site.titleText;
    expect([titleWith('live'), titleWith('')]).toEqual(['Live', 'T']);
    expect(readBuildSettings(root, { WRANGLER_COMMAND: 'types' }).site.titleText).toBe('T');
    const alone = rootWith(`${release('')}[vars]\n${vars}`);
    expect(readBuildSettings(alone, { WRANGLER_COMMAND: 'deploy' }).site.titleText).toBe('T');
  });

  it('stops the build with every wrong setting of every environment', () => {
    const wrong = vars.replace('"UTC"', '"Moon"').replace('SITE_TITLE = "T"', '');
    const root = rootWith(
      `${release('')}[vars]\n${vars.replace('10', '0')}\n${release('env.live.')}[env.live.vars]\n${wrong}`,
    );
    expect(() => readBuildSettings(root, {})).toThrow(
      new Error(
        [
          'wrangler.toml, [vars]:',
          'FEED_ENTRIES is 0; allowed: a whole number from 1 to 300',
          'wrangler.toml, [env.live.vars]:',
          'SITE_TITLE is not set; allowed: a line of text',
          'TIME_ZONE is "Moon"; allowed: an IANA time zone, such as UTC or America/New_York',
        ].join('\n'),
      ),
    );
  });

  it('says what a section is called where none has the settings', () => {
    const root = rootWith(`${release('')}[Vars]\n${vars}\n${release('env.live.')}[env.live.var]\n${vars}`);
    const missing = ['SITE_TITLE', 'SITE_DESCRIPTION'].map(
      (name) => `${name} is not set; allowed: a line of text`,
    );
    expect(() => readBuildSettings(root, {})).toThrow(
      new Error(
        [
          'wrangler.toml, [vars]:',
          ...missing,
          '[Vars] is not read; call it [vars]',
          'wrangler.toml, [env.live.vars]:',
          ...missing,
          '[env.live.var] is not read; call it [env.live.vars]',
        ].join('\n'),
      ),
    );
  });

  it('stops the build where a Worker could not tell the time of its version', () => {
    const root = rootWith(
      `[version_metadata]\nbinding = "VERSION"\n[vars]\n${vars}\n[env.live.vars]\n${vars}`,
    );
    expect(() => readBuildSettings(root, {})).toThrow(
      new Error(`wrangler.toml, [version_metadata]:
binding is "VERSION"; the Worker needs these lines, and no environment inherits them:
[version_metadata]
binding = "RELEASE"
wrangler.toml, [env.live.version_metadata]:
binding is not set; the Worker needs these lines, and no environment inherits them:
[env.live.version_metadata]
binding = "RELEASE"`),
    );
  });

  it('has the defaults, and docs/deploy.md says which', () => {
    const { vars } = parse(readFileSync(join(projectRoot, 'wrangler.toml'), 'utf8'));
    const page = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8');
    const told = [...page.matchAll(/^\| `([A-Z_]+)` +\|[^|]+\| (\S[^|]*?) +\|/gm)];
    const defaults = Object.entries(siteSettings).map(([name, { byDefault }]) => [name, byDefault]);
    const { SITE_TITLE, SITE_DESCRIPTION, ...others } = vars as Record<string, string>;
    expect(others).toEqual(Object.fromEntries(defaults.filter(([, byDefault]) => byDefault !== undefined)));
    const asTold = (byDefault: string | undefined) =>
      byDefault === undefined ? 'an error' : byDefault === '' ? 'empty' : `\`${byDefault}\``;
    expect(Object.fromEntries(told.map(([, name, value]) => [name, value]))).toEqual(
      Object.fromEntries(defaults.map(([name, byDefault]) => [name, asTold(byDefault)])),
    );
  });
});
