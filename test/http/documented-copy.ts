import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Item } from '../../src/openapi/schemas.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/programs.md'), 'utf8');
const [, program = ''] = /```js\n((?:(?!```)[\s\S])*?async function update[\s\S]*?)```/.exec(page) ?? [];

/** A copy of a publication, as the program in docs/programs.md keeps it. */
export interface Copy {
  readonly lists: Readonly<Record<string, unknown>>;
  readonly items: Readonly<Record<string, z.infer<typeof Item>>>;
}

/** What asks a publication: `fetch`. */
export type Ask = (url: string, init?: RequestInit) => Response | Promise<Response>;

/** A copy of nothing. */
export function emptyCopy(): Copy {
  return { lists: {}, items: {} };
}

/** Brings a copy up to date by that program, and gives each address that it asked, with what was answered: `200 /articles.json`. */
export async function updateCopy(copy: Copy, ask: Ask): Promise<string[]> {
  const asked: string[] = [];
  const fetch: Ask = async (url, init) => {
    const answer = await ask(url, init);
    asked.push(`${answer.status} ${url.slice(new URL(url).origin.length)}`);
    return answer;
  };
  await new Function('fetch', `${program}; return update;`)(fetch)(copy, 'https://news.example.org');
  return asked;
}
