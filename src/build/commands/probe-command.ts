import { reasonOf } from '../../probe/failed-request.ts';
import { probe } from '../../probe/probe.ts';

/** What `npm run probe` does to the world, given so that it can be tried without one. */
export interface ProbeWorld {
  readonly fetch: typeof fetch;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const USAGE = 'npm run probe -- https://news.example.org';

/**
 * `npm run probe`: asks the deployment at an origin in the ways that readers do, and says what would break. Gives the exit
 * status: 1 where a check fails, where nothing answers, and where the argument is no origin.
 */
export async function probeCommand(
  [address]: readonly string[],
  { fetch, print, complain }: ProbeWorld,
): Promise<number> {
  const fault = faultOf(address);
  if (address === undefined || fault !== undefined) {
    complain(`${fault}: ${USAGE}`);
    return 1;
  }
  const ask = (path: string, headers = {}, method = 'GET') =>
    fetch(new URL(path, address), { method, headers, redirect: 'manual' });
  const unreached = await ask('/').then(
    () => undefined,
    (error: Error) => error,
  );
  if (unreached) {
    complain(
      `nothing answers at ${address} (${reasonOf(unreached)}); look whether it is deployed, and spelt so`,
    );
    return 1;
  }
  const { checks, failures } = await probe(ask, Date.now());
  for (const { path, rule, fault, breaks } of failures) {
    print(`FAILS ${path}: ${rule}\n  ${fault}\n  breaks: ${breaks}`);
  }
  print(`${checks - failures.length} of ${checks} checks hold at ${address}`);
  return failures.length > 0 ? 1 : 0;
}

/** Why an argument is not where a deployment can be asked. */
function faultOf(address: string | undefined): string | undefined {
  if (address === undefined) return 'which deployment?';
  if (!/^https?:\/\//.test(address)) return `${address} does not begin with https://`;
  if (!URL.canParse(address)) return `${address} is no web address`;
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash === '/'
    ? undefined
    : `${address} has a path, and a deployment is asked at its start`;
}
