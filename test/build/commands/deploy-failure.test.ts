import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { knownPhrases, plainErrors } from '../../../src/build/commands/deploy-failure.ts';

describe('wrangler, as it is installed, still says', () => {
  const wrangler = readFileSync(fileURLToPath(import.meta.resolve('wrangler')), 'utf8');
  it.each([...knownPhrases, '[code: ${'])('%s', (phrase) => {
    expect(wrangler.includes(phrase)).toBe(true);
  });
});

/** What is written of what wrangler 4.156 writes as errors, which it does in colours. */
function written(said: string, isFine = false): string {
  let text = '';
  const errors = plainErrors((more) => {
    text += more;
  });
  for (const line of said.split('\n')) errors.line(line);
  errors.end(isFine);
  return text;
}

const error = (head: string, ...rest: string[]) =>
  [
    `\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m \u001b[1m${head}\u001b[0m`,
    ...rest,
    '',
    '🪵  Logs were written to "wrangler-2026-11-25.log"',
  ].join('\n');

it('says how to log in where nobody is', () => {
  const said = error(
    "In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.",
    '  To continue without logging in, rerun this command with `--temporary`.',
  );
  expect(written(said)).toBe(`\
Not deployed: wrangler is not logged in to Cloudflare, and has no terminal to ask in
  -> run "npx wrangler login" in a terminal, or set CLOUDFLARE_API_TOKEN to a token that may edit Workers, made at https://dash.cloudflare.com/profile/api-tokens
`);
});

it('says what Cloudflare says of a token that it refuses, once, and leaves the stack out', () => {
  const refused = [
    '',
    '  Invalid request headers [code: 6003]',
    '  - Invalid format for Authorization header [code: 6111]',
  ];
  const said = [
    error('A request to the Cloudflare API (/accounts) failed.', ...refused),
    error('A request to the Cloudflare API (/user/tokens/verify) failed.', ...refused),
    '    at throwFetchError (wrangler-dist/cli.js:63181:19)',
  ].join('\n');
  expect(written(said)).toBe(`\
Not deployed: Cloudflare refuses the token or the log-in: Invalid request headers [code: 6003], Invalid format for Authorization header [code: 6111]
  -> where CLOUDFLARE_API_TOKEN is set, set it to a token that may edit Workers of this account, made at https://dash.cloudflare.com/profile/api-tokens; else run "npx wrangler login"
`);
});

it('says that there is no connection', () => {
  const said = error(
    "Unable to resolve Cloudflare's API hostname (api.cloudflare.com or dash.cloudflare.com).",
  );
  expect(written(said)).toBe(`\
Not deployed: Cloudflare's API does not answer
  -> look whether there is a connection to the internet, and whether a proxy or firewall stands before api.cloudflare.com
`);
});

it('leaves to the build what it said, with what was written before', () => {
  const said = [
    '▲ [WARNING] Something else',
    error(
      'k [Error]: Process exited with non-zero status (1)',
      '      at I2._waitForOutput (cli.js:163185:98)',
    ),
    error('Running custom build `npm run --silent build` failed.'),
  ].join('\n');
  expect(written(said)).toBe(`\
▲ [WARNING] Something else
Not deployed: the build stopped, and says why above
`);
});

it('keeps all that it does not know, and all of a deploy that went well', () => {
  const unknown = error(
    'A request to the Cloudflare API (/accounts) failed.',
    '  Something new [code: 7777]',
  );
  expect(written(unknown)).toBe(`${unknown}\n`);
  const name = error('Processing wrangler.toml configuration:', '  - Expected "name" to be of type string');
  expect(written(name)).toBe(`${name}\n`);
  const retried = error('A request to the Cloudflare API (/x) failed.', '  [code: 10000]');
  expect(written(retried, true)).toBe(`${retried}\n`);
});

it('does not keep back an error that a question follows', () => {
  const lines: string[] = [];
  const errors = plainErrors((line) => lines.push(line));
  errors.line('✘ [ERROR] Subdomain is unavailable, please choose a different subdomain');
  expect(lines).toEqual(['✘ [ERROR] Subdomain is unavailable, please choose a different subdomain\n']);
});
