/**
 * An article's HTML as its page has it: a table and preformatted text may be wider than a screen, and are then scrolled by
 * themselves, with the keyboard too (WCAG 2.2, 1.4.10 and 2.1.1). The HTML is our own: well-formed, every tag in small letters.
 */
export function articleHtml(contentHtml: string): string {
  return contentHtml
    .replaceAll(/<table(?=[ >])/g, '<div class="wide" tabindex="0"><table')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<pre(?=[ >])/g, '<pre tabindex="0"');
}
