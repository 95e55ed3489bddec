/** What papers call their sections. */
const SECTIONS = [
  'news|world|politics|business|money|markets?|sports?|opinion|editorials?|entertainment|culture|tech(?:nology)?|science',
  'health|local|national|international(?: news)?|lifestyle|life|living|style|travel|weather',
  'latest|top|us|africa|asia(?:[- ]pacific)?|middle east|europe|(?:the |latin )?americas?|nation(?:al)?(?: news)?|crime|education|environment|economy|football',
  '(?:local|world|national|business|sports?) news|u\\.?s\\.? ?(?:&|and) ?world|news ?(?:&|and) ?weather|features?|arts|food|real estate|obituaries',
  'panorama|nachrichten|politik|welt|ausland|inland|wirtschaft|kultur|gesellschaft|actualités|monde|économie|société|culture',
  'mundo|economía|sociedad|política|cultura|deportes|internacional|opinión|economia|esportes?|cronaca|esteri|política',
];
/** Buttons, lists and notes of a page: also signs alone. */
const BUTTONS = [
  'home|menu|main menu|navigation|search|edition:?.*|skip (?:to|in)\\b.*|subscribe.*|sign (?:in|up).*|log ?in',
  String.raw`u\.?s\.?a?|u\.?k\.?|breaking(?: news)?|latest(?: news)?|top (?:stories|news)|à la une|.{0,30}24\/7`,
  'videos?|watch(?: live| tv)?|listen(?: live)?|live(?: tv)?|on air|ad[-_].*|advertisement|quantcast',
  'toggle (?:navigation|menu|search)|sections?|categories|close|share|register|contact(?: us)?|about(?: us)?|newsletters?|most (?:popular|read)|trending(?: now)?',
  'startseite|accueil|inicio|portada|início|главная|новости|الرئيسية|أخبار|首页|首頁|新闻|新聞|ホーム|ニュース|홈|뉴스',
  String.raw`[^\p{L}\p{N}]+|\d{1,4}(?:[.,]\d+)?\s?°?`,
];
const ENTRY = new RegExp(`^(?:${[...SECTIONS, ...BUTTONS].join('|')})$`, 'iu');
const SECTION_TAIL = new RegExp(`(?<!\\s)\\s+[|–—-]\\s+(?:${SECTIONS.join('|')})$`, 'iu');

/** Entries that lost what parted them: `ContributorsPublishersAdvertisers`, `|News ClusterEnglish`. */
const GLUED = /^\||[a-zà-ÿ]{4}[A-ZÀ-Þ][a-zà-ÿ]{3,}[A-ZÀ-Þ][a-zà-ÿ]{3}/;
/** In characters: a paragraph may have a name that is written so in it. */
const LONGEST_GLUED = 120;

/** Whether a line is known as an entry of a menu, which may stand where a headline does: the name of a section, a button. */
export function isMenuEntry(line: string): boolean {
  const entry = line.replace(/^#(?=\p{L})/u, '');
  return ENTRY.test(entry) || (line.length <= LONGEST_GLUED && GLUED.test(line));
}

/** A headline without the name of its section behind it: `Dog bites man - News`. */
export function withoutSection(headline: string): string {
  return headline.replace(SECTION_TAIL, '');
}
