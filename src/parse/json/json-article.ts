import type { Input } from '../input.ts';
import { TEXT_NAME } from '../text-name.ts';
import { articleValues, countOfArticles } from './article-values.ts';
import { JSON_NAME, jsonIn } from './json-in.ts';

/** An article as scrapers, feeds and programs keep one: a JSON object. Other JSON is data, be it called a text. */
export const jsonArticle: Input = {
  name: 'JSON',
  ownNames: JSON_NAME,
  accepts: ({ path, text }) =>
    TEXT_NAME.test(path) ? jsonIn(text) !== undefined : JSON_NAME.test(path) && holdsArticles(jsonIn(text)),
  read: async (source, settings) => (await import('./read-json.ts')).readJson(source, settings),
};

function holdsArticles(value: unknown): boolean {
  return articleValues(value) !== undefined || countOfArticles(value) > 0;
}
