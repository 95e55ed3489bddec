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
  // Where there are tags, the categories are not asked for.
  const field = LISTS.find((name) => values[name]);
  const text = field && values[field];
  const isOneOrMany = typeof text === 'string' && /\S\s+\S/.test(text) && !/[,;[\]{}]/.test(text);
  if (field === undefined || !isOneOrMany || !isPost(file, values)) return { values, warnings: [] };
  if (!/\p{Lu}/u.test(text))
    return { values: { ...values, [field]: text.trim().split(/\s+/) }, warnings: [] };
  const fault = `has one text, which Jekyll parts at its spaces, and here is one tag: ${safeLine(text)}`;
  const remedy = `write a list, ${field}: [Iraq, Middle East]`;
  return { values, warnings: [{ file, field, fault, remedy }] satisfies Problem[] };
}

function isPost(file: string, { layout }: Table): boolean {
  return (
    POST.test(file) && (/(?:^|\/)_posts\//.test(file) || (typeof layout === 'string' && LAYOUT.test(layout)))
  );
}
