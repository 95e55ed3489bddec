import type { Problem } from '../../problem.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { readValuedArticle, type ValueSource } from '../valued-article.ts';
import { articleValues, countOfArticles } from './article-values.ts';
import { JSON_NAME, jsonIn } from './json-in.ts';
import { ofWordPress } from './wordpress-post.ts';

/** Where there is no date, there is no front matter to write it into. */
const SOURCE: ValueSource = {
  name: 'json',
  dateRemedy: 'give it the day that it was published: "date_published": "2017-06-28"',
  addressRemedy: 'give the page that it was on as its url',
};

/** Reads an article that is a JSON object; says of other JSON what is wrong. */
export async function readJson({ path, text }: SourceText, settings: ParseSettings): Promise<Findings> {
  const value = JSON_NAME.test(path) ? jsonIn(text) : undefined;
  const article = articleValues(value, ofWordPress);
  if (article) return readValuedArticle(path, article, settings, SOURCE);
  const count = countOfArticles(value);
  return count > 0
    ? { paragraphs: [], problems: [], held: severalArticles(path, count) }
    : { paragraphs: [], problems: [noText(path)] };
}

/** It may be what a program of the site keeps. */
function severalArticles(file: string, count: number): Problem {
  const fault = `is a list of ${count} article${count === 1 ? '' : 's'}, and one article is read of a file`;
  return { file, field: 'file', fault, remedy: 'make a file of each article, and put the files here' };
}

function noText(file: string): Problem {
  return {
    file,
    field: 'body',
    fault: 'is JSON, and by its name a text',
    remedy:
      'name it .json, if it is one article with title, date_published and content_text or content_html, as JSON Feed has them',
  };
}
