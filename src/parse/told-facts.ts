import { beginsWithFrontMatter } from './front-matter/begins-with-front-matter.ts';
import type { ParseSettings, SourceText } from './input.ts';

/** A source below what a table beside it says of it, as its front matter, where it has none of its own. */
export function withToldFacts({ path, text }: SourceText, told: ParseSettings['told'] = {}): SourceText {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const lines = Object.hasOwn(told, name) ? told[name] : undefined;
  if (!lines || beginsWithFrontMatter(text)) return { path, text };
  return { path, text: `---\n${lines}---\n\n${text}` };
}
