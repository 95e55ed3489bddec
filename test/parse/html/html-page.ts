import { parsedFile } from '../parsed-file.ts';

/** What is read from a file of this text. */
export const parse = (text: string, path = 'a.html') => parsedFile(path, text);

/** An article, as a page shows it. */
export const text =
  '<article><p>What happened, and how it came to happen, as it was told to us.</p></article>';

/** What is read from a page with this in its head and in its body. */
export const page = (head: string, body = text, lang = '') =>
  parse(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`);

/** What dates a page, in its head. */
export const dated = '<meta property="article:published_time" content="2017-06-28">';

/** What a page tells machines, in its head. */
export const jsonLd = (told: object) => `<script type="application/ld+json">${JSON.stringify(told)}</script>`;

/** The same, of one article. */
export const article = (facts: object) =>
  jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', ...facts }]);
