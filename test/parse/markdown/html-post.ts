import { parse } from './markdown-file.ts';

/** What is read from a post of Jekyll’s whose text is HTML, by its name. */
export const post = (body: string, path = '_posts/2010-01-01-rain.html') => {
  const text = `---\nlayout: post\ntitle: "Rain: a story"\ndate: 2010-01-02\ntags:\n- rain\n---\n${body}\n`;
  return parse(text, path);
};
