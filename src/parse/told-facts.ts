import { beginsWithFrontMatter } from './front-matter/begins-with-front-matter.ts';
import type { ParseSettings, SourceText } from './input.ts';

/** A source below what another file says of it, as its front matter, where it has none of its own. */
export function withToldFacts(source: SourceText, told: ParseSettings['told'] = {}): SourceText {
  const { path, text } = source;
  const article = path.replace(/\.\w+$/, '');
  const name = [`/${article}`, article.replace(/^.*\//, '')].find((key) => Object.hasOwn(told, key));
  const lines = name === undefined ? undefined : told[name];
  if (!lines || beginsWithFrontMatter(text)) return source;
  return { path, text: `---\n${lines}---\n\n${text}` };
}
