import { codeOr, outsideCode } from './outside-code.ts';

/** What MDX begins with: what it takes from elsewhere, and what it gives. */
const MODULES = /^(?:\s*(?:import|export)\s[^\n]*(?:\n|$))+/;
/** A line of them among the text, where they may stand too. */
const MODULE_LINE = /^import\s[\w{},*\s$]{1,200}\sfrom\s+["'][^"'\n]+["'];?[ \t]*$/gm;
const PICTURE = /^[ \t]*import\s+(\w+)\s+from\s+(["'])([^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg))\2/gim;
/** MDX has no comments of HTML (https://mdxjs.com/docs/what-is-mdx/#markdown). One does not hold another, so that each is looked for once. */
const CODE_OR_COMMENT = codeOr(String.raw`\{[ \t]*/\*(?:(?!\{[ \t]*/\*)[\s\S])*?\*/\s*\}`);
const SOURCE = /(\ssrc=)\{\s*(\w+)(?:\.src)?\s*\}/g;

/** MDX as Markdown: without its imports and comments, and with the pictures that it imports where they are shown. */
export function withoutMdx(text: string): string {
  const [modules = ''] = MODULES.exec(text) ?? [];
  const pictures = new Map([...modules.matchAll(PICTURE)].map(([, name = '', , path = '']) => [name, path]));
  const told = text
    .slice(modules.length)
    .replace(CODE_OR_COMMENT, (found) => (found.startsWith('{') ? '' : found));
  return outsideCode(told, (plain) =>
    plain.replace(MODULE_LINE, '').replace(SOURCE, (tag, source, name) => {
      const path = pictures.get(name);
      return path === undefined ? tag : `${source}"${path}"`;
    }),
  );
}

/** Markdown without the lines that take components from elsewhere: Docusaurus reads its `.md` as MDX. */
export function withoutImports(text: string): string {
  return text.includes('import ') ? outsideCode(text, (plain) => plain.replace(MODULE_LINE, '')) : text;
}
