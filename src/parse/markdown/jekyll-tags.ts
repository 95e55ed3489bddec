import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import type { Table } from '../table.ts';

/** https://jekyllrb.com/docs/posts/: the lists that Jekyll reads out of one text, whose words are parted by spaces. */
const LISTS = ['tags', 'categories'];
/** A post of Jekyll's. Hexo keeps its own in `source/_posts`, and has one tag in one text. */
const POST = /^(?!.*(?:^|\/)source\/_posts\/).*(?:^|\/)\d{4}-\d\d-\d\d-[^/]+$/;
/** A layout by its name alone: Eleventy and Astro name a file. */
const LAYOUT = /^[\w-]+$/;

/**
 * Front matter in which a list that Jekyll would read out of one text is one: `tags: rain flood`, in a post of Jekyll's, which is
 * told by its name and by its folder or layout. Words with capital letters may be one name, `Middle East`: they stay together,
 * with a warning, since Jekyll parts them.
 */
export function withJekyllTags(file: string, values: Table) {
  const parted: Record<string, unknown> = {};
  const warnings: Problem[] = [];
  for (const field of isPost(file, values) ? LISTS : []) {
    const text = values[field];
    const isOneOrMany = typeof text === 'string' && /\S\s+\S/.test(text) && !/[,;[\]{}]/.test(text);
    if (!isOneOrMany) continue;
    if (!/\p{Lu}/u.test(text)) {
      parted[field] = text.trim().split(/\s+/);
      continue;
    }
    const fault = `has one text, which Jekyll parts at its spaces, and here is one tag: ${safeLine(text)}`;
    warnings.push({ file, field, fault, remedy: `write a list, ${field}: [Iraq, Middle East]` });
  }
  return { values: { ...values, ...parted }, warnings };
}

function isPost(file: string, { layout }: Table): boolean {
  return (
    POST.test(file) && (/(?:^|\/)_posts\//.test(file) || (typeof layout === 'string' && LAYOUT.test(layout)))
  );
}
