import { formats } from '../render/formats.ts';
import { paths } from '../urls.ts';
import { conditionalRules } from './conditional-rules.ts';
import { representationRules } from './representation-rules.ts';
import type { Ask, Target } from './rule.ts';
import { siteRules } from './site-rules.ts';

/** A rule that does not hold. */
export interface Failure {
  readonly path: string;
  readonly rule: string;
  readonly fault: string;
  readonly breaks: string;
}

/** What a probe found: how many checks were made, and those that failed. */
export interface Findings {
  readonly checks: number;
  readonly failures: readonly Failure[];
}

const rules = [...representationRules, ...conditionalRules];

/** What `/feeds.json` says that is asked for here. */
interface Directory {
  readonly channels?: readonly {
    readonly kind: string;
    readonly home_page_url: string;
    readonly feeds: readonly { readonly url: string; readonly type: string }[];
  }[];
}

/**
 * Asks a publication in the ways that readers do, for each feed and the page of the site and of one channel of each kind, and
 * for its newest article. `now` in milliseconds.
 */
export async function probe(ask: Ask, now: number): Promise<Findings> {
  const targets: Target[] = [
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
    const fault = await run().catch((error: Error) => error.message);
    if (fault !== undefined) failures.push({ path, rule: name, fault, breaks });
  }
  return { checks: checks.length, failures };
}

async function newestArticle(ask: Ask): Promise<Target[]> {
  const response = await ask(`${paths.home}feed.json`);
  const feed = (await response.json().catch(() => ({}))) as { items?: { url?: string }[] };
  const url = feed.items?.[0]?.url;
  return url === undefined ? [] : [{ path: new URL(url).pathname, mediaType: 'text/html' }];
}

async function channelOfEachKind(ask: Ask): Promise<Target[]> {
  const response = await ask(paths.feeds);
  const { channels = [] } = (await response.json().catch(() => ({}))) as Directory;
  const firsts = [...new Map(channels.toReversed().map((channel) => [channel.kind, channel])).values()];
  const isHome = (url: string) => new URL(url).pathname === paths.home;
  return firsts
    .filter(({ home_page_url }) => !isHome(home_page_url))
    .flatMap(({ home_page_url, feeds }) => [
      ...feeds.map(({ url, type }) => ({ path: new URL(url).pathname, mediaType: type })),
      { path: new URL(home_page_url).pathname, mediaType: 'text/html' },
    ]);
}
