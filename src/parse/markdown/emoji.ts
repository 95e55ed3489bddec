import { nameToEmoji } from 'gemoji';
import type { MarkdownIt } from 'markdown-it';

/** A name with nothing around it that goes on as a word does: `10:30:45` has none. */
const NAME = /(?<![\p{L}\p{N}:])(:([a-z0-9_+-]{1,40}):)(?![\p{L}\p{N}:])/gu;

/** The names that GitHub has for emoji (`:tada:`), which Hugo, Jekyll, VuePress, MkDocs and others show as them. Others stay. */
export function emoji(markdown: MarkdownIt): void {
  markdown.core.ruler.before('text_join', 'emoji', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const child of children ?? []) if (child.type === 'text') child.content = withEmoji(child.content);
    }
  });
}

function withEmoji(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(NAME, (written, _, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] as string) : written,
  );
}
