import { isTable } from '../table.ts';
import type { ValuedText } from '../valued-article.ts';
import { TEXT_NAMES } from './article-names.ts';
import type { Named } from './article-object.ts';

/** A text that holds tags, and no sign for less. */
const MARKUP = /<\/(?:p|div|a|h[1-6]|ul|ol|li|b|i|em|strong|blockquote)>|<br\s*\/?>/i;

const DEEPEST = 3;

/** The text of an article; HTML before Markdown, and that before plain text, where there are several. */
export function articleText(named: Named): ValuedText | undefined {
  const textBy = (names: readonly string[]) =>
    names.map((name) => writtenText(named.get(name))).find(Boolean);
  const any = textBy(TEXT_NAMES.any);
  const html = textBy(TEXT_NAMES.html) ?? (MARKUP.test(any ?? '') ? any : undefined);
  const markdown = textBy(TEXT_NAMES.markdown);
  const plain = textBy(TEXT_NAMES.plain);
  if (html !== undefined) return { kind: 'html', text: html };
  if (markdown !== undefined) return { kind: 'markdown', text: markdown };
  const text = plain ?? any;
  return text === undefined ? undefined : { kind: 'plain', text };
}

/** WordPress has texts in a table (`{ "rendered": "<p>…" }`), so do Micropub and ninjs; others have a list of paragraphs. */
function writtenText(value: unknown, depth = DEEPEST): string | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    const parts = value.map((part) => writtenText(part, depth - 1));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join('\n\n') : undefined;
  }
  const written = isTable(value) ? (value.rendered ?? value.html ?? value.value ?? value.text) : value;
  return typeof written === 'string' && written.trim() !== '' ? written : undefined;
}
