import { BrokenFrontMatter, type FrontMatterSyntax } from './front-matter-syntax.ts';

/** A JSON object before everything else, as Hugo has it too. */
export const json: FrontMatterSyntax = {
  block: /^\s*(\{\s*"(?:[^\n]*|[\s\S]*?\n)\})[ \t]*(?:\n|$)/,
  read(text) {
    try {
      return { values: JSON.parse(text, asText) };
    } catch (error) {
      throw new BrokenFrontMatter(
        (error as Error).message,
        'mend it, or write it as YAML between lines of ---',
      );
    }
  },
};

/** A number, and yes or no, say themselves in the form that they were written in. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
