import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import type { SourcePattern } from './source-pattern.ts';

export const src = join(import.meta.dirname, '../../src');

/** What of a syntax tree is asked for here (https://github.com/estree/estree). */
interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** The literals of a file in src, and the places where it makes others with `RegExp`. */
export function writtenPatterns(file: string): { literals: SourcePattern[]; makers: string[] } {
  const code = readFileSync(join(src, file), 'utf8');
  const nodes = nodesIn(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  const placeOf = ({ start }: Node) => `${file}:${code.slice(0, start).split('\n').length}`;
  return {
    literals: nodes.flatMap((node) =>
      node.regex ? [{ place: placeOf(node), source: node.regex.pattern, flags: node.regex.flags }] : [],
    ),
    makers: nodes.filter(({ callee }) => callee?.name === 'RegExp').map(placeOf),
  };
}

/** Every file of src that has code. */
export function sourceFiles(): string[] {
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => /(?<!\.d)\.tsx?$/.test(file)).sort();
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return 'type' in value ? [value as Node, ...inner] : inner;
}
