import { looksLikeOutlet } from '../dateline/agencies.ts';
import { isPaper } from './author-line.ts';
import { sizeInWords } from './prose.ts';

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
  String.raw`[^\p{L}\p{N}]+|\d{1,4}(?:[.,]\d+)?\s?°?|\d{1,3} (?:of|/) \d{1,3}`,
];
const ENTRY = new RegExp(`^(?:${[...SECTIONS, ...BUTTONS].join('|')})$`, 'iu');
const SECTION_TAIL = new RegExp(`(?<!\\s)\\s+[|–—-]\\s+(?:${SECTIONS.join('|')})$`, 'iu');

/** The name of a site, which programs set behind a bar; `| Part 2` is the headline's. */
const SITE_TAIL = / \| \p{Lu}[\p{L}.&’'-]*(?: (?:\p{Lu}[\p{L}.&’'-]*|of|the|de|der)){0,4}$/u;
/** In words: what is left of `Books | The Daily Example` is a section. */
const SHORTEST_BEFORE_SITE = 3;

/** Behind a dash a name may be the headline's, but for that of a paper: `Dog bites man - The Daily Example`. */
const DASH_TAIL = / [–—-] ([^–—|]{3,40})$/;

/** Entries that lost what parted them: `ContributorsPublishersAdvertisers`, `|News ClusterEnglish`. */
const GLUED = /^\||[a-zà-ÿ]{4}[A-ZÀ-Þ][a-zà-ÿ]{3,}[A-ZÀ-Þ][a-zà-ÿ]{3}/;
/** In characters: a paragraph may have a name that is written so in it. */
const LONGEST_GLUED = 120;

/** Whether a line is known as an entry of a menu, or a row of them, which may stand where a headline does: the name of a section, a button. */
export function isMenuEntry(line: string): boolean {
  const entry = line.replace(/^#(?=\p{L})/u, '');
  return isRow(entry) || ENTRY.test(entry) || (line.length <= LONGEST_GLUED && GLUED.test(line));
}

function isRow(line: string): boolean {
  const entries = line.split(' | ');
  return entries.length > 1 && entries.every((entry) => ENTRY.test(entry.trim()));
}

/** A headline without the name of its section or site behind it: `Dog bites man - News`, `Dog bites man | The Daily Example`. */
export function withoutSection(headline: string): string {
  const bare = headline.replace(SECTION_TAIL, '');
  const untailed = withoutPaper(bare);
  const own = untailed.includes(' | ') ? untailed.replace(SITE_TAIL, '').replace(SECTION_TAIL, '') : untailed;
  return sizeInWords(own) < SHORTEST_BEFORE_SITE ? bare : own;
}

function withoutPaper(headline: string): string {
  const [tail = '', name = ''] = DASH_TAIL.exec(headline) ?? [];
  return isPaper(name) || looksLikeOutlet(name) ? headline.slice(0, headline.length - tail.length) : headline;
}
