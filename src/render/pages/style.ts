/**
 * The style sheet of every page. System fonts, the reader's own colour scheme, a measure of about 65 characters. Scripts that have
 * no italic are not slanted, and letters that are joined are not drawn together. A word is broken that is too long for its line, in
 * boxes too that are as wide as their words (`anywhere`, not `break-word`); but no column of a table for that, which scrolls.
 */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1c1b19, #e8e5de);
  --quiet: light-dark(#5b5852, #aba69c);
  --line: light-dark(#dcd8ce, #3b3834);
  --paper: light-dark(#fdfcf8, #161513);
  --raised: light-dark(#f4f1e9, #201f1c);
  --link: light-dark(#0b5394, #8fc1f5);
  --on-link: light-dark(#fff, #10141a);
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, sans-serif;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--text); font: 112.5%/1.6 var(--serif); text-size-adjust: none; }
body { max-width: 60rem; min-height: 100vh; margin: 0 auto; padding: 0 1.25rem; display: flex; flex-direction: column; overflow-wrap: anywhere; }
main { flex: 1; width: 100%; max-width: 38rem; margin: 0 auto; padding: 2.5rem 0 3rem; }
main:has(.day, .directory) { max-width: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; font-weight: 650; text-wrap: balance; margin: 1.6em 0 0.5em; }
h1 { font-size: clamp(1.8rem, 1.2rem + 2.6vw, 2.7rem); line-height: 1.12; margin: 0 0 0.9rem; }
h1.long { font-size: clamp(1.6rem, 1.25rem + 1.5vw, 2.1rem); line-height: 1.18; }
:is(h1, .lead h3):dir(ltr) { letter-spacing: -0.015em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0 0 1em; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.16em solid var(--link); outline-offset: 0.18em; border-radius: 0.15em; }
code, pre, kbd, samp { font-family: ui-monospace, monospace, monospace; font-size: 0.88em; }
pre code { font-size: 1em; }
code { overflow-wrap: anywhere; }
code, pre { unicode-bidi: plaintext; }
sub, sup { line-height: 0; }
:is(em, i, cite, dfn, var):is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(ur), :lang(yi), :lang(zh)) { font-style: normal; }
em:is(:lang(ar), :lang(fa), :lang(he), :lang(ja), :lang(ko), :lang(ur), :lang(yi), :lang(zh)) { font-weight: 600; }
:is(h1, h2, h3):lang(ja) { word-break: auto-phrase; }
mark { background: light-dark(#fbe9a9, #5a4a10); color: inherit; padding: 0 0.1em; border-radius: 0.15em; }
.skip { position: absolute; inset-block-start: -10rem; background: var(--paper); padding: 0.6rem 0.9rem; }
.skip:focus { inset-block-start: 0.5rem; }

body > header, body > footer, .byline, .recording, .categories, .channels, .colophon, .subscribe-here, .readers, .beside .label, .pages, .others h2, .day h2, .directory, .search label, .search summary, .search input, .search button, .formats dt { font-family: var(--sans); }
body > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.5rem; padding: 0.9rem 0; border-bottom: 1px solid var(--line); font-size: 0.95rem; }
body > header nav { display: flex; align-items: center; gap: 1.2rem; margin-inline-start: auto; }
body > header a { display: inline-block; padding: 0.35rem 0; }
.site { font-weight: 700; color: inherit; text-decoration: none; }
body > header .to-subscribe, .readers a { background: var(--link); color: var(--on-link); text-decoration: none; border-radius: 0.35rem; padding: 0.35rem 0.9rem; }
body > footer { border-top: 1px solid var(--line); padding: 1.2rem 0 2.5rem; font-size: 0.85rem; color: var(--quiet); }
body > footer ul, .categories, .channels, .subscribe-here, .readers { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
body > footer a { display: inline-block; padding: 0.25rem 0; }
body > footer p { margin: 0.8rem 0 0; }

.deck { font-size: 1.2rem; line-height: 1.45; color: var(--quiet); margin: 0 0 1.2rem; text-wrap: pretty; }
.byline, .recording { font-size: 0.85rem; line-height: 1.5; color: var(--quiet); }
.byline p { margin: 0; }
.byline a { color: inherit; display: inline-block; padding: 0.15rem 0; }
:is(p.byline, .byline p, .recording figcaption) { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.2em; overflow-x: clip; margin-inline: -0.4em; padding-inline: 0.4em; }
.fact { margin-inline-start: -1.2em; padding-inline-start: 1.2em; }
.fact::before { content: '·'; display: inline-block; width: 1.2em; margin-inline-start: -1.2em; text-align: center; }
.correction { margin: 1.6rem 0 0; padding: 0.8rem 1rem; background: var(--raised); border-inline-start: 0.2rem solid var(--link); }
.recording { margin: 1.6rem 0 0; }
.recording :is(audio, video) { display: block; width: 100%; margin-bottom: 0.4rem; border-radius: 0.2rem; }
.recording video { aspect-ratio: auto 16 / 9; max-height: 80vh; background: #000; }
.recording a { display: inline-block; padding: 0.15rem 0; }
.e-content { margin: 2rem 0; text-wrap: pretty; hanging-punctuation: first last; }
.e-content p { margin: 0 0 1.15em; }
.e-content h2 { font-size: 1.4rem; }
.e-content :is(h2, h3, h4) + :is(h3, h4, h5) { margin-top: 0; }
.e-content ul, .e-content ol { margin: 0 0 1.15em; padding-inline-start: 1.4em; }
.e-content ul { list-style: disc; }
.e-content ol { list-style: decimal; }
.e-content li { margin-bottom: 0.4em; }
.e-content blockquote { margin: 0 0 1.15em; padding-inline-start: 1.1rem; border-inline-start: 0.2rem solid var(--line); color: var(--quiet); }
.e-content img, .e-content video { max-width: 100%; height: auto; border-radius: 0.2rem; }
.e-content figure { margin: 1.6rem 0; }
.e-content figcaption { font: 0.85rem/1.45 var(--sans); color: var(--quiet); margin-top: 0.4rem; }
.e-content pre { overflow-x: auto; padding: 0.9rem 1rem; background: var(--raised); line-height: 1.45; margin: 0 0 1.15em; }
.wide { max-width: 100%; overflow-x: auto; overflow-wrap: break-word; margin: 0 0 1.15em; }
.e-content table { border-collapse: collapse; font-size: 0.92em; }
.e-content th, .e-content td { padding: 0.35rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.e-content :is(td, th).left { text-align: left; }
.e-content :is(td, th).center { text-align: center; }
.e-content :is(td, th).right { text-align: right; }
.e-content hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
.colophon { font-size: 0.85rem; color: var(--quiet); border-top: 1px solid var(--line); padding-top: 1rem; }
.colophon p { margin: 0 0 0.3rem; }
.colophon a { display: inline-block; padding: 0.15rem 0; }
.categories { font-size: 0.9rem; margin-top: 1rem; gap: 0.5rem; }
.categories a { display: inline-block; padding: 0.3rem 0.8rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
.categories a:hover { background: var(--raised); }

main > section, .subscribe section, .others { margin-top: 2.6rem; border-top: 1px solid var(--line); padding-top: 1.2rem; }
main > section h2, .subscribe h2 { margin-top: 0; }
.articles li { margin: 0 0 0.9rem; line-height: 1.35; }
.articles .byline { margin-top: 0.15rem; }
.articles a, .beside a { display: inline-block; padding: 0.1rem 0; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.2rem 2rem; margin-top: 2.6rem; padding-top: 1.2rem; border-top: 1px solid var(--line); line-height: 1.35; }
.beside p { margin: 0; }
.beside .newer { text-align: end; grid-column: -2; }
.beside .label { display: block; font-size: 0.85rem; color: var(--quiet); }

.subscribe-here { font-size: 0.9rem; margin-bottom: 0.5rem; }
.subscribe-here a { display: inline-block; padding: 0.2rem 0; }
.day { border-top: 1px solid var(--line); padding: 1.5rem 0; }
.day h2 { font-size: 0.85rem; font-weight: 600; color: var(--quiet); margin: 0 0 0.9rem; line-height: 1.5; }
.day h2 span { font-weight: 400; }
.subscribe-here + .day { margin-top: 1.4rem; }
.h-feed .h-entry + .h-entry { margin-top: 1.7rem; }
.h-feed .h-entry :is(h2, h3) { margin: 0 0 0.3rem; font-size: 1.25rem; }
.h-entry :is(h2, h3) .p-name { color: inherit; text-decoration: none; }
.h-entry :is(h2, h3) .p-name:hover { text-decoration: underline; }
.h-feed .p-summary { margin: 0 0 0.25rem; text-wrap: pretty; }
.h-feed .lead h3 { font-size: clamp(1.5rem, 1.1rem + 1.9vw, 2.1rem); line-height: 1.15; margin-bottom: 0.5rem; }
.h-feed .lead .p-summary { font-size: 1.15rem; line-height: 1.5; }
@media (min-width: 48rem) {
  .day { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 2rem; }
  .day h2 { position: sticky; top: 1rem; align-self: start; padding-top: 0.2rem; }
  .day h2 span { display: block; }
  .day > div { max-width: 38rem; }
}
.others h2 { font-size: 0.85rem; font-weight: 600; color: var(--quiet); margin: 0 0 0.6rem; }
.channels { font-size: 0.95rem; }
.channels a, .directory a { display: inline-block; padding: 0.2rem 0; }
.count { color: var(--quiet); font-size: 0.85em; font-variant-numeric: tabular-nums; }
.directory { columns: 14rem; font-size: 0.95rem; }
.directory li { break-inside: avoid; }
.pages { display: flex; justify-content: space-between; padding: 1.2rem 0; font-size: 0.95rem; }
.pages a { padding: 0.3rem 0; }
.pages [rel='next'] { margin-inline-start: auto; }

.readers { gap: 0.6rem; }
.readers a { display: inline-block; padding: 0.45rem 0.9rem; font-size: 0.95rem; }
.address { display: block; padding: 0.8rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 0.35rem; font-size: 1rem; user-select: all; }
.formats { margin: 0; }
.formats div { margin-bottom: 0.9rem; }
.formats dt { font-weight: 600; }
.formats dt a { display: inline-block; padding: 0.15rem 0; }
.formats dd { margin: 0; }
.formats code { display: block; color: var(--quiet); user-select: all; }
.subscribe + section h3 { font-family: var(--sans); font-size: 0.85rem; color: var(--quiet); }

.search p { margin: 0; }
.search label { display: block; font-size: 0.85rem; color: var(--quiet); margin-bottom: 0.2rem; }
.search input, .search button { font-size: 1rem; padding: 0.5rem 0.7rem; min-height: 2.75rem; border: 1px solid var(--quiet); border-radius: 0.35rem; background: var(--paper); color: var(--text); }
.search button { background: var(--link); border-color: var(--link); color: var(--on-link); cursor: pointer; }
.search input { width: 100%; }
.search .asked { display: grid; grid-template-columns: 1fr auto; gap: 0 0.5rem; }
.search .asked label { grid-column: 1 / -1; }
.search summary { font-size: 0.9rem; line-height: 2.75rem; color: var(--link); cursor: pointer; width: fit-content; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.8rem; }
search + :is(p, .deck) { margin-top: 1.6rem; }

@media print {
  body > header nav, body > footer, .skip, .recording :is(audio, video), .beside, main > section, .others, .subscribe-here, .categories, .pages { display: none; }
  :root { color-scheme: light; }
  html { font-size: 11pt; }
  body > header { border: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  img, figure, tr { break-inside: avoid; }
  .e-content pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  :is(.e-content, .recording) a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.8em; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`.trimStart();

/** The style sheet's address, with a hash of it in its name (FNV-1a): it is cached for good, and new with every change. */
export const stylePath = `/style-${fnv1a(style)}.css`;

function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
