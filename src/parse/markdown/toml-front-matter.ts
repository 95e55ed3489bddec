import { parse, TomlError } from 'smol-toml';
import { BrokenFrontMatter, type FrontMatterSyntax } from './front-matter-syntax.ts';

/** TOML between lines of `+++`, as Hugo and Zola have it. */
export const toml: FrontMatterSyntax = {
  block: /^\s*\+\+\+[ \t]*\n([\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$)/,
  read(text) {
    try {
      return inTexts(parse(text));
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [, fault = error.message] = /^Invalid TOML document: (.*)/.exec(error.message) ?? [];
      const remedy = 'mend that line; a text wants quotes: title = "…"';
      throw new BrokenFrontMatter(fault, remedy, error.line);
    }
  },
};

/** A date says itself in the form that it was written in. */
function inTexts(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inTexts);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTexts(inner)]));
}
