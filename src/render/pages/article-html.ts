/**
 * An article's HTML as its page has it: a table and preformatted text may be wider than a screen, and are then scrolled by
 * themselves, with the keyboard too (WCAG 2.2, 1.4.10 and 2.1.1). Pictures behind the first, which may be seen at once, are loaded
 * when they come near. How a cell is aligned, which feeds say in an old attribute, is the style sheet's. The HTML is our own:
 * well-formed, every tag in small letters.
 */
export function articleHtml(contentHtml: string): string {
  let pictures = 0;
  return contentHtml
    .replaceAll('<img ', (start) => (pictures++ === 0 ? start : `${start}loading="lazy" `))
    .replaceAll(/<table(?=[ >])/g, '<div class="wide" tabindex="0"><table')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(ALIGNED, '$1 class=')
    .replaceAll(/<pre(?=[ >])/g, '<pre tabindex="0"');
}

const ALIGNED = /(<t[dh](?: [a-z]+="[^"]*")*?) align=(?="(?:left|center|right)")/g;
