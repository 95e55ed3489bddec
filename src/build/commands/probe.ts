import { probe } from '../../probe/probe.ts';

/** `npm run probe -- https://news.example.org`: asks a deployment in the ways that readers do, and says what would break. */
const [address] = process.argv.slice(2);
if (address === undefined || !/^https?:\/\/[^/]+\/?$/.test(address)) {
  console.error('which deployment? npm run probe -- https://news.example.org');
  process.exitCode = 1;
} else {
  const ask = (path: string, headers = {}, method = 'GET') =>
    fetch(new URL(path, address), { method, headers, redirect: 'manual' });
  const { checks, failures } = await probe(ask, Date.now());
  for (const { path, rule, fault, breaks } of failures) {
    console.log(`FAILS ${path}: ${rule}\n  ${fault}\n  breaks: ${breaks}`);
  }
  console.log(`${checks - failures.length} of ${checks} checks hold at ${address}`);
  if (failures.length > 0) process.exitCode = 1;
}
