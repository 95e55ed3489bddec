/** The style sheet of every page. System fonts, the reader's own colour scheme, a measure of about 65 characters. */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b1b1a, #e9e7e2);
  --quiet: light-dark(#5c5a55, #aaa69d);
  --line: light-dark(#dedbd3, #3a3835);
  --paper: light-dark(#fdfcf9, #171614);
  --link: light-dark(#0b5394, #8fc1f5);
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--text); font: 112.5%/1.6 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif; }
body { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:focus-visible { outline: 0.15em solid currentColor; outline-offset: 0.15em; border-radius: 0.1em; }
header, footer, .byline, .addresses, .feeds, .pages, .channels, .directory { font-family: system-ui, sans-serif; font-size: 0.85rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
.site { font-weight: 650; color: inherit; text-decoration: none; }
h1, h2 { line-height: 1.2; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.7rem, 6vw, 2.3rem); margin: 2.2rem 0 0.8rem; letter-spacing: -0.01em; }
h3 { font-size: 1.15rem; line-height: 1.25; margin: 0 0 0.3rem; }
code { font-size: 0.9em; overflow-wrap: anywhere; user-select: all; }
h2 { font-size: 1.25rem; margin: 0 0 0.3rem; }
.deck { font-size: 1.1rem; color: var(--quiet); margin-top: 0; }
.byline { color: var(--quiet); margin: 0.3rem 0 0; }
.byline a { color: inherit; }
.correction { margin: 1.4rem 0 0; padding-inline-start: 0.9rem; border-inline-start: 0.2rem solid var(--line); }
.e-content { margin-top: 1.8rem; }
.e-content p { margin: 0 0 1.1em; hanging-punctuation: first last; }
.e-content img { max-width: 100%; height: auto; }
aside { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
section { margin: 2rem 0; padding: 1.2rem 0; border-block: 1px solid var(--line); }
section p { margin: 0 0 0.6rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
aside ul { list-style: disc; padding-inline-start: 1.2em; }
.addresses li { padding: 0.2rem 0; }
.h-feed > li { padding: 1.4rem 0; border-bottom: 1px solid var(--line); }
.h-feed a { color: inherit; text-decoration: none; }
.h-feed a:hover { text-decoration: underline; }
.p-summary { margin: 0; }
.pages { display: flex; justify-content: space-between; padding: 1.4rem 0; }
.search { margin-bottom: 1.8rem; }
.search p { margin: 0; }
.to-search { padding: 0.2rem 0; }
.search label { display: block; font: 0.85rem system-ui, sans-serif; color: var(--quiet); margin-bottom: 0.2rem; }
.search input, .search button { font: 1rem system-ui, sans-serif; padding: 0.5rem 0.6rem; min-height: 2.75rem; border: 1px solid var(--quiet); border-radius: 0.3rem; background: var(--paper); color: var(--text); }
.search input { width: 100%; }
.search .asked { display: grid; grid-template-columns: 1fr auto; gap: 0 0.5rem; }
.search .asked label { grid-column: 1 / -1; }
.search summary { font: 0.85rem/2.75rem system-ui, sans-serif; color: var(--link); cursor: pointer; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.8rem; }
mark { background: light-dark(#fbe9a9, #5a4a10); color: inherit; padding: 0 0.1em; border-radius: 0.15em; }
.channels { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.directory { columns: 14rem; }
.count { color: var(--quiet); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); }
.feeds, .channels { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; }
.feeds a, .channels a, .directory a { display: inline-block; padding: 0.25rem 0; }
@media print { header, footer, section, .pages { display: none; } }
`.trimStart();

/** The style sheet's address, with a hash of it in its name (FNV-1a): it is cached for good, and new with every change. */
export const stylePath = `/style-${fnv1a(style)}.css`;

function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
