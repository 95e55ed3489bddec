import type { Context } from 'hono';
import { kindOf } from '../../channels/index.ts';
import { instantOf } from '../../instant.ts';
import { articleForms } from '../../render/forms/index.ts';
import { articlePage } from '../../render/pages/article-page.tsx';
import { absolute, paths } from '../../urls.ts';
import { removed } from '../response/refusals.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';

/** How many other articles a page leads to. */
const RELATED = 4;

/** The answers at the addresses of articles: a page, the other forms, what became of it; `undefined` where it never was. */
export function articleAnswersOf({ site, catalog, clock }: AppParts, answers: Answers) {
  /** A slug has no point, a form's address one. */
  function addressOf(c: Context) {
    const [slug = '', ...rest] = c.req.path.slice(paths.article('').length).split('.');
    const extension = rest.length === 0 ? undefined : rest.join('.');
    return { slug, extension, form: articleForms.find((form) => form.extension === extension) };
  }

  async function former(c: Context) {
    const { slug, extension } = addressOf(c);
    const found = await catalog.find(slug, instantOf(clock()));
    if (found.kind === 'moved') {
      const path = extension ? paths.articleForm(found.slug, extension) : paths.article(found.slug);
      return answers.moved(c, path);
    }
    return found.kind === 'gone' ? answers.refused(c, removed(found)) : undefined;
  }

  return async (c: Context): Promise<Response | undefined> => {
    const { slug, extension, form } = addressOf(c);
    if (extension !== undefined && !form) return undefined;
    const find = async (now: string) => {
      const found = await catalog.find(slug, now);
      return found.kind === 'article' ? found : undefined;
    };
    const { path } = c.req;
    const there = form
      ? answers.document(c, path, form.mediaType, async (origin, { now }) => {
          const found = await find(now);
          if (!found) return undefined;
          const text = form.render(found.article, site, origin);
          const page = absolute(origin, paths.article(slug));
          const links = [{ url: found.article.canonicalUrl ?? page, rel: 'canonical' }];
          return { text, links, isForSearchEngines: !found.article.isUnlisted };
        })
      : answers.page(c, path, async (origin, now) => {
          const found = await find(now);
          if (!found) return undefined;
          const { article, channels } = found;
          const categories = channels.filter(({ kind }) => kindOf(kind).isCategory).map(({ path }) => path);
          const neighbours = await catalog.beside(slug, now, categories, RELATED);
          const html = articlePage(site, origin, article, { channels, neighbours });
          return { html, canonicalUrl: article.canonicalUrl };
        });
    return (await there) ?? former(c);
  };
}
