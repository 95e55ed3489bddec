import { isFieldName } from '../fields/read-fields.ts';
import { readHeader } from '../text/header.ts';
import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { nameAndValue } from './name-and-value.ts';

/** Names that no article begins a line with by chance, beside those of fields: what themes and Pelican's plugins read. */
const OTHERS =
  /^(?:layout|template|type|subtitle|series(?:_index)?|save_as|translation|cover|image|comments?|id|guid|gravatar|math|toc)$/;

/**
 * Lines of a name and a value before the first blank line, as Pelican and MultiMarkdown have them. Names are in any case; a value goes
 * on in the indented lines below it. They are front matter where they have a title and a date alone, whatever else a site has there of
 * its own, or where every name is known: an article may begin with "Date: …" too.
 */
export const headerLines: FrontMatterSyntax = {
  block:
    /^\s*((?=(?:title|date|slug|authors?|category|tags|modified|status|summary|lang):)(?:[a-z][\w -]{0,30}:.*\n(?:[ \t]+\S.*\n)*){1,40})(?:[ \t]*\n|$)/i,
  read(text) {
    const lines = text
      .replace(/\n[ \t]+/g, ' ')
      .trimEnd()
      .split('\n');
    const pairs = lines.map((line) => {
      const [name, value] = nameAndValue(line);
      return [name.toLowerCase(), value] as const;
    });
    const values = Object.fromEntries(pairs);
    const isDated = values.date !== undefined && isDateAlone(values.date);
    const isKnown = pairs.every(([name]) =>
      name === 'date' ? isDated : isFieldName(name) || OTHERS.test(name),
    );
    return { values: isKnown || (isDated && values.title) ? values : undefined };
  },
};

function isDateAlone(text: string): boolean {
  const { dateText, hasRest } = readHeader(`date ${text}`);
  return dateText !== undefined && !hasRest;
}
