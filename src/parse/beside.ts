import type { Problem } from '../problem.ts';

/** Names of what people keep beside their articles: pictures, documents, data, programs, and the pages of sections. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|avif|heic|ico|bmp|tiff?|svg|pdf|zip|gz|mp[34]|m4[av]|webm|ogg|wav|woff2?|ttf|otf|css|s[ac]ss|m?[jt]sx?|json|ya?ml|toml|xml|csv|lock|db)$|(?:^|\/)(?:_index|readme|licen[cs]e|changelog)(?:\.\w+)?$/i;

/** Whether a file that is no article does not want to be one either, by its name. */
export function isBesideArticles(path: string): boolean {
  return BESIDE.test(path);
}

/** What the report says of such a file. */
export function besideNotice(file: string): Problem {
  const fault = 'stands beside the articles, by its name, and is none';
  return { file, field: 'file', fault, remedy: 'nothing; or, if it is one, name it .md, .html or .txt' };
}
