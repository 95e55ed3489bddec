import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made article. */
export interface MixedArticle {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const CHARACTERS = 3000;

/** Makes `count` articles of about 3 KB, the same ones every time, out of the paragraphs and headlines of a folder of seeds. */
export function mixedArticles(dir: string, count: number): MixedArticle[] {
  const texts = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8'));
  const titles = texts.flatMap((text) => /^ ?date \d{4}-\d{2}-\d{2} (.+)/.exec(text)?.[1] ?? []);
  const prose = texts.flatMap((text) => text.split(/\n{2,}/).slice(1)).filter(isProse);
  const random = generator(603);
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const paragraphs: string[] = [];
    for (let length = 0; length < CHARACTERS; length += paragraphs.at(-1)?.length ?? 0)
      paragraphs.push(oneOf(prose));
    const day = Date.UTC(2010, 0, 1) + Math.floor(random() * 5800) * 86_400_000;
    return {
      name: `article-${String(number).padStart(6, '0')}`,
      date: new Date(day).toISOString().slice(0, 10),
      title: `${oneOf(titles)}, No. ${number + 1}`,
      paragraphs,
    };
  });
}

function isProse(paragraph: string): boolean {
  return /^\p{Lu}[^\n]{100,700}[.!?]$/u.test(paragraph);
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
