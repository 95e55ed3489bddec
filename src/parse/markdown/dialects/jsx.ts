import { outsideIndentedCode } from './indented-code.ts';
import { outsideCode } from './outside-code.ts';
import type { Values } from './shortcode-tag.ts';
import { standsFor } from './shown-by.ts';

const ATTRIBUTE = String.raw`\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{\{[^{}]*\}\}|\{[^{}]*\}))?`;
const TAG = new RegExp(String.raw`(?<!\\)<([A-Za-z][\w.]*)((?:${ATTRIBUTE}){0,30})\s*(/?)>`, 'g');
const PICTURE = /^(?:Image|Img|Picture)$/;
/** Elements that to HTML hold all that stands behind them, where they end in their own tag: `<iframe src="…" />`. */
const ALL_HOLDING = /^(?:iframe|video|audio|object|canvas|script|style|textarea)$/;
const VALUE =
  /\s([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{\s*(?:require\(\s*)?(["'`])([^{}]*?)\4\s*(?:\)(?:\.default)?\s*)?\}|\{\{[^{}]*\}\}|\{[^{}]*\}))?/g;

/**
 * A text with the tags of JSX in it as HTML, where attributes are texts, and the names of those that were left out: of a site's own
 * components, one that holds nothing stands for the picture or the address that it has.
 */
export function withoutJsx(text: string): { readonly text: string; readonly leftOut: readonly string[] } {
  const leftOut = new Set<string>();
  const tell = (tag: string, name: string, attributes: string, end: string) => {
    const isComponent = /^[A-Z]/.test(name) && name !== name.toUpperCase();
    const isEmpty = end !== '' && ALL_HOLDING.test(name);
    if (!attributes.includes('={') && !(isComponent && end))
      return isEmpty ? `<${name}${attributes}></${name}>` : tag;
    const values = valuesIn(attributes);
    if (PICTURE.test(name)) return `<img${written(values)}>`;
    if (isEmpty) return `<${name}${written(values)}></${name}>`;
    if (!isComponent || !end) return `<${name}${written(values)}${end}>`;
    const shown = standsFor(name, values);
    if (shown === undefined) leftOut.add(name);
    return shown ?? '';
  };
  const told = outsideCode(text, (plain) => outsideIndentedCode(plain, (prose) => prose.replace(TAG, tell)));
  return { text: told, leftOut: [...leftOut] };
}

function valuesIn(attributes: string): Values {
  const found = [...attributes.matchAll(VALUE)].flatMap(([, name = '', double, single, , braced]) => {
    const value = double ?? single ?? braced;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

function written(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}
