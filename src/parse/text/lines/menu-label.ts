/** What papers call their sections. */
const SECTIONS = [
  'news|world|politics|business|money|markets?|sports?|opinion|editorials?|entertainment|culture|tech(?:nology)?|science',
  'health|local|national|international(?: news)?|lifestyle|life|living|style|travel|weather',
  'panorama|nachrichten|politik|welt|actualités',
];
/** Buttons, lists and notes of a page: also signs alone. */
const BUTTONS = [
  'home|menu|main menu|navigation|search|edition:?.*|skip to .*|subscribe.*|sign (?:in|up).*|log ?in',
  String.raw`u\.?s\.?a?|u\.?k\.?|breaking(?: news)?|latest(?: news)?|top (?:stories|news)|à la une|.{0,30}24\/7`,
  'video|watch(?: live| tv)?|listen(?: live)?|live|on air|ad[-_].*|advertisement',
  String.raw`[^\p{L}\p{N}]+`,
];
const LABEL = new RegExp(`^(?:${[...SECTIONS, ...BUTTONS].join('|')})$`, 'iu');
const SECTION_TAIL = new RegExp(`\\s+[|–—-]\\s+(?:${SECTIONS.join('|')})$`, 'iu');

/** Whether a line is of a menu that may stand where a headline does: the name of a section, a button. */
export function isMenuLabel(line: string): boolean {
  return LABEL.test(line);
}

/** A headline without the name of its section behind it: `Dog bites man - News`. */
export function withoutSection(headline: string): string {
  return headline.replace(SECTION_TAIL, '');
}
