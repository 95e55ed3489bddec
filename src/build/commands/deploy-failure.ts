/** A way in which wrangler's deploy ends without one. */
interface Failure {
  /** What of an error of wrangler's tells of it, in a line of it; nothing follows it that a person must answer. */
  readonly phrases: readonly string[];
  /** What must stand in the whole of what it says then, where the phrase tells of other failures too. */
  readonly sign?: RegExp;
  readonly what: string;
  readonly remedy?: string;
}

const TOKENS = 'https://dash.cloudflare.com/profile/api-tokens';
const API_FAULT = /^.*\[code: \d+\].*$/gm;
// What the terminal is told of colours: ECMA-48, control sequences.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with ESC.
const COLOURS = /\u001b\[[\d;]*m/g;

const FAILURES: readonly Failure[] = [
  {
    phrases: ['Process exited with non-zero status', 'Running custom build'],
    what: 'the build stopped, and says why above',
  },
  {
    phrases: ["non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN"],
    what: 'wrangler is not logged in to Cloudflare, and has no terminal to ask in',
    remedy: `run "npx wrangler login" in a terminal, or set CLOUDFLARE_API_TOKEN to a token that may edit Workers, made at ${TOKENS}`,
  },
  {
    phrases: ['Timed out waiting for authorization code', 'Consent denied'],
    what: 'the log-in to Cloudflare was not finished in the browser',
    remedy: `try again, or set CLOUDFLARE_API_TOKEN to a token that may edit Workers, made at ${TOKENS}`,
  },
  {
    phrases: ["Unable to resolve Cloudflare's API", "request to Cloudflare's API timed out", 'fetch failed'],
    what: "Cloudflare's API does not answer",
    remedy:
      'look whether there is a connection to the internet, and whether a proxy or firewall stands before api.cloudflare.com',
  },
  {
    phrases: ['A request to the Cloudflare API ('],
    // https://developers.cloudflare.com/fundamentals/api/troubleshooting/ and what wrangler takes for a refused log-in.
    sign: /\[code: (6003|6111|9106|9109|10000|10001)\]/,
    what: 'Cloudflare refuses the token or the log-in',
    remedy: `where CLOUDFLARE_API_TOKEN is set, set it to a token that may edit Workers of this account, made at ${TOKENS}; else run "npx wrangler login"`,
  },
];

/** What of wrangler's own words a failure is known by: where wrangler says it in others, it is known no more. */
export const knownPhrases: readonly string[] = FAILURES.flatMap(({ phrases }) => phrases);

/**
 * Passes on what wrangler writes as errors, line by line. From the first line on that tells of a common failure
 * everything is held back until the end: then one message says what failed and what to do, or, where the failure is not
 * known after all, the lines are written as they were.
 */
export function plainErrors(write: (text: string) => void) {
  let held = '';
  return {
    line(line: string): void {
      if (held === '' && !FAILURES.some((failure) => tellsOf(failure, line))) write(`${line}\n`);
      else held += `${line}\n`;
    },
    end(isFine: boolean): void {
      if (held !== '') write((!isFine && inPlainWords(plain(held))) || held);
    },
  };
}

/** What failed and what to do, of an error of wrangler's; `undefined` where it is none of the common ones. */
function inPlainWords(said: string): string | undefined {
  const failure = FAILURES.find(
    (one) => said.split('\n').some((line) => tellsOf(one, line)) && (one.sign?.test(said) ?? true),
  );
  if (!failure) return undefined;
  const faults = failure.sign
    ? [...new Set(said.match(API_FAULT))].map((fault) => fault.replace(/^[\s-]+/, ''))
    : [];
  const why = faults.length > 0 ? `: ${faults.join(', ')}` : '';
  return `Not deployed: ${failure.what}${why}\n${failure.remedy ? `  -> ${failure.remedy}\n` : ''}`;
}

function tellsOf({ phrases }: Failure, line: string): boolean {
  const [, error] = plain(line).split('ERROR');
  return error !== undefined && phrases.some((phrase) => error.includes(phrase));
}

function plain(text: string): string {
  return text.replace(COLOURS, '');
}
