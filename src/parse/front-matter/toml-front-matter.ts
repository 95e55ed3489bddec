import { parse, TomlError } from 'smol-toml';
import { BrokenFrontMatter, type FrontMatterSyntax } from './front-matter-syntax.ts';

/** Nobody's front matter is as deep, and a thread's stack ends sooner than another's. */
const DEEPEST = 50;

/** TOML between lines of `+++`, as Hugo and Zola have it. */
export const toml: FrontMatterSyntax = {
  block: /^\s*\+\+\+[ \t]*\n([\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$)/,
  read(text) {
    const noDay = [...text.matchAll(/^[\w." -]+=\s*(\d{4})-(\d\d)-(\d\d)/gm)].find(
      ([, ...day]) => !isDay(day.map(Number)),
    );
    if (noDay) throw new BrokenFrontMatter(`no such day: ${noDay.slice(1).join('-')}`, 'mend its date');
    try {
      return { values: inTexts(parse(text), DEEPEST) };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [, fault = error.message] = /^Invalid TOML document: (.*)/.exec(error.message) ?? [];
      const remedy = 'mend that line; a text wants quotes: title = "…"';
      throw new BrokenFrontMatter(fault, remedy, error.line);
    }
  },
};

/** The reader takes 30 February for 1 March. */
function isDay([year = 0, month = 0, day = 0]: readonly number[]): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** A date says itself in the form that it was written in. */
function inTexts(value: unknown, depth: number): unknown {
  if (depth === 0) {
    throw new BrokenFrontMatter('its values are nested too deep', 'make it simple "name = value" lines');
  }
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((inner) => inTexts(inner, depth - 1));
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTexts(inner, depth - 1)]));
}
