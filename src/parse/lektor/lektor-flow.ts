import { fencedCode } from '../../fenced-code.ts';
import { fieldsIn } from '../front-matter/lektor-fields.ts';
import { figure, standsFor } from '../markdown/dialects/shown-by.ts';

/** The line that a block begins with: https://www.getlektor.com/docs/content/flow/. */
const BLOCK = /^#### ([^#\n]+?) ####[ \t]*$/m;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * A text in blocks as Markdown, each by what its fields are called: headings, pictures, texts; and the names of blocks that have none of
 * these. Any other text stays as it is.
 */
export function flowAsMarkdown(text: string): { readonly text: string; readonly leftOut: readonly string[] } {
  if (text.search(BLOCK) !== 0) return { text, leftOut: [] };
  const [, ...parts] = text.split(BLOCK);
  const leftOut = new Set<string>();
  const told: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [name = '', said = ''] = [parts[i], parts[i + 1]];
    const fields = fieldsIn(said);
    const block = blockAsMarkdown(fields) || standsFor(name, fields);
    if (block) told.push(block);
    else if (Object.values(fields).some(Boolean)) leftOut.add(name);
  }
  return { text: told.join('\n\n'), leftOut: [...leftOut] };
}

function blockAsMarkdown(fields: Readonly<Record<string, string>>): string {
  const { title = '', heading = title, image = '', src = image, alt = '', caption, code } = fields;
  const text = fields.text ?? fields.body ?? fields.content ?? fields.html ?? '';
  return [
    heading && `## ${heading}`,
    PICTURE.test(src) ? figure({ src, alt, caption: caption ?? '' }) : '',
    code && fencedCode(code),
    text,
  ]
    .filter(Boolean)
    .join('\n\n');
}
