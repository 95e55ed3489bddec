import { belowSiteRoot } from '../../parse/below-site-root.ts';

/**
 * The parts of an article's name, by the path of its file below the root of its site: `folder`; `name`, which of
 * `siege/index.md` is that of the folder; `bare`, the name without the day that it begins with; and that `day`.
 */
export function articleName(path: string) {
  const article = belowSiteRoot(path)
    .replace(/\.\w+$/, '')
    .replace(/(?:^|\/)index$/, '');
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(article) ?? [];
  const [, day, bare = name] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? [];
  return { folder, name, bare, day };
}
