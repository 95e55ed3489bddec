/**
 * Tells the files that a browser saved with a page ("Web page, complete"): those in `Story_files` beside `Story.html`. They are
 * parts of the page, its frames too, and no articles. A browser saves no Markdown there, and no text.
 */
export function savedWithPage(paths: readonly string[]): (path: string) => boolean {
  const folders = new Set(
    paths.filter((path) => PAGE.test(path)).map((path) => `${path.replace(PAGE, '')}_files`),
  );
  return (path) => {
    const parts = path.split('/');
    if (ARTICLE.test(path)) return false;
    return parts.some((_, i) => i > 0 && folders.has(parts.slice(0, i).join('/')));
  };
}

const ARTICLE = /\.(?:mdx?|markdown|txt)$/i;
const PAGE = /\.x?html?$/i;
