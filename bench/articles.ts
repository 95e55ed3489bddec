import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article that nobody wrote: real sentences in an order that was drawn. */
export interface BenchArticle {
  /** `2017/story-00042`: a path without an extension. */
  readonly name: string;
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const SIZE = 3000;
const DAY = 86_400_000;

/** `count` distinct articles of about 3 KB each, the same ones every time, out of the paragraphs in test/corpus/digitalgov. */
export function benchArticles(count: number): BenchArticle[] {
  const paragraphs = paragraphsOf(join(import.meta.dirname, '../test/corpus/digitalgov'));
  const draw = drawer(20_170_628);
  return Array.from({ length: count }, (_, i) => {
    const chosen = new Set<string>();
    let length = 0;
    while (length < SIZE) {
      const paragraph = paragraphs[draw(paragraphs.length)] as string;
      if (!chosen.has(paragraph)) length += paragraph.length;
      chosen.add(paragraph);
    }
    const body = [...chosen];
    const date = new Date(Date.UTC(2012, 0, 1) + draw(4000) * DAY).toISOString().slice(0, 10);
    const words = (body[0] as string).replace(/[^\p{L}\p{N} ]/gu, '').split(/ +/);
    const title = `Report ${i + 1} on ${words.slice(0, 6).join(' ')}`;
    return { name: `${date.slice(0, 4)}/story-${String(i).padStart(5, '0')}`, date, title, paragraphs: body };
  });
}

function paragraphsOf(dir: string): string[] {
  const texts = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  const all = texts.sort().flatMap((name) => {
    const [, ...lines] = readFileSync(join(dir, name), 'utf8').split(/\n+/);
    return lines.map((line) => line.trim()).filter((line) => line.length >= 80 && line.length <= 900);
  });
  return [...new Set(all)];
}

/** Draws whole numbers below a limit, the same ones for the same seed (mulberry32). */
function drawer(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
