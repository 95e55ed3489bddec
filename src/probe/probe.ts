import { formats } from '../render/formats.ts';
import { json } from '../render/json.ts';
import { paths } from '../urls.ts';
import { conditionalRules } from './conditional-rules.ts';
import { reasonOf } from './failed-request.ts';
import { representationRules } from './representation-rules.ts';
import type { Ask, ProbedPath } from './rule.ts';
import { siteRules } from './site-rules.ts';

/** A rule that does not hold. */
export interface Failure {
  readonly path: string;
  readonly rule: string;
  readonly fault: string;
  readonly breaks: string;
}

/** What a probe found: how many checks were made, and those that failed. */
export interface ProbeResult {
  readonly checks: number;
  readonly failures: readonly Failure[];
}

const rules = [...representationRules, ...conditionalRules];

/** What `/feeds.json` says that is asked for here; of another server it may say less. */
interface Directory {
  readonly channels: readonly {
    readonly kind: string;
    readonly home_page_url?: string;
    readonly feeds?: readonly { readonly url: string; readonly type: string }[];
  }[];
}

interface Feed {
  readonly items: readonly { readonly url?: string }[];
}

/**
 * Asks a publication in the ways that readers do, for each feed and the page of the site and of one channel of each kind, and
 * for its newest article. `now` in milliseconds.
 */
export async function probe(ask: Ask, now: number): Promise<ProbeResult> {
  const targets: ProbedPath[] = [
    ...formats.map(({ file, mediaType }) => ({ path: `${paths.home}${file}`, mediaType })),
    { path: paths.home, mediaType: 'text/html' },
    ...(await channelOfEachKind(ask)),
    ...(await newestArticle(ask)),
  ];
  const checks = [
    ...targets.flatMap((target) =>
      rules.map(({ check, ...rule }) => ({
        ...rule,
        path: target.path,
        run: () => check(ask, target, now),
      })),
    ),
    ...siteRules.map(({ check, ...rule }) => ({ ...rule, path: paths.home, run: () => check(ask) })),
  ];
  const failures: Failure[] = [];
  for (const { path, name, breaks, run } of checks) {
    const fault = await run().catch(reasonOf);
    if (fault !== undefined) failures.push({ path, rule: name, fault, breaks });
  }
  return { checks: checks.length, failures };
}

/** The page of the newest article; none where the feed cannot be read: the rules say why. */
async function newestArticle(ask: Ask): Promise<ProbedPath[]> {
  const { items } = await jsonAt<Feed>(ask, `${paths.home}${json.file}`);
  const path = pathOf(items?.[0]?.url);
  return path === undefined ? [] : [{ path, mediaType: 'text/html' }];
}

/** The feeds and the page of the first channel of each kind; none where the list of channels cannot be read. */
async function channelOfEachKind(ask: Ask): Promise<ProbedPath[]> {
  const { channels = [] } = await jsonAt<Directory>(ask, paths.feeds);
  const others = channels.filter(({ home_page_url }) => pathOf(home_page_url) !== paths.home);
  const firsts = new Map(others.toReversed().map((channel) => [channel.kind, channel]));
  return [...firsts.values()].flatMap(({ home_page_url, feeds = [] }) =>
    [...feeds, { url: home_page_url, type: 'text/html' }].flatMap(({ url, type }) => {
      const path = pathOf(url);
      return path === undefined ? [] : [{ path, mediaType: type }];
    }),
  );
}

async function jsonAt<Value extends object>(ask: Ask, path: string): Promise<Partial<Value>> {
  const value: unknown = await ask(path)
    .then((response) => response.json())
    .catch(() => undefined);
  return typeof value === 'object' && value !== null ? value : {};
}

function pathOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
}
