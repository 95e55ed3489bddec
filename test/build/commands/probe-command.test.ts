import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { probeCommand } from '../../../src/build/commands/probe-command.ts';

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await probeCommand(args, {
    fetch,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed, complaints };
}

it.each([
  [[], 'which deployment?'],
  [['news.example.org'], 'news.example.org does not begin with https://'],
  [['https://'], 'https:// is no web address'],
  [
    ['https://news.example.org/feeds/'],
    'https://news.example.org/feeds/ has a path, and a deployment is asked at its start',
  ],
])('says what is wrong with %j', async (args, fault) => {
  expect(await run(...args)).toEqual({
    status: 1,
    printed: [],
    complaints: [`${fault}: npm run probe -- https://news.example.org`],
  });
});

it('says that nothing answers, and why', async () => {
  const server = createServer();
  const port = await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  expect(await run(`http://127.0.0.1:${port}`)).toEqual({
    status: 1,
    printed: [],
    complaints: [
      `nothing answers at http://127.0.0.1:${port} (ECONNREFUSED); look whether it is deployed, and spelt so`,
    ],
  });
});
