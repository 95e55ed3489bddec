import type { Problem } from '../../../problem.ts';
import { outsideCode } from './outside-code.ts';
import { SHORTCODE, valuesIn } from './shortcode-tag.ts';
import { standsFor } from './shown-by.ts';

/** They stand for an address, within a link. */
const REFERENCE = /^(?:rel)?ref$/;

/**
 * A text without the shortcodes that a site or its theme has of its own, and the names of those that were left out. One that has an
 * address stands for what is there, a picture or a link; of the others, what they enclose stays.
 */
export function withoutOwnShortcodes(text: string): {
  readonly text: string;
  readonly leftOut: readonly string[];
} {
  if (!text.includes('{{')) return { text, leftOut: [] };
  const leftOut = new Set<string>();
  const told = (tag: string, name: string, rest: string) => {
    if (REFERENCE.test(name)) return tag;
    const shown = standsFor(name, valuesIn(rest));
    if (shown === undefined && !name.startsWith('/')) leftOut.add(name);
    return shown ?? '';
  };
  return { text: outsideCode(text, (plain) => plain.replace(SHORTCODE, told)), leftOut: [...leftOut] };
}

/** What the report says of an article with shortcodes that were left out. */
export function leftOutWarning(file: string, names: readonly string[]): Problem {
  const fault = `has shortcodes of its site's own, which were left out: ${names.join(', ')}`;
  return { file, field: 'body', fault, remedy: 'write what they stand for' };
}
