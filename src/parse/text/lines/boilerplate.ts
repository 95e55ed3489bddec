import { isArticleNote } from './article-note.ts';
import { isPostedLine } from './posted-line.ts';
import { speaksOfRights } from './rights-line.ts';

/** Sentences that sites set under their articles: of accounts, newsletters, cookies and comments. */
const SITE = words([
  // English
  String.raw`cookies?|newsletters?|privacy policy|terms (?:of|and) (?:service|use|conditions)|subscrib\w+|unsubscribe`,
  'sign(?:ed)? (?:up|in)|log(?:ged)? ?in|community (?:guidelines|standards)|commenting',
  'affiliate (?:links?|commission)|e-?mail address|password|(?:download|get) (?:the|our) app',
  'our (?:terms|partners|journalism)|press council|ombudsman|personal data',
  // German
  String.raw`Datenschutz(?:erklärung|bestimmung|hinweis|richtlinie|einstellung)\w*|Nutzungsbedingungen`,
  'Kommentare? (?:im|geben)|abonnieren',
  // French; and how readers of Russian sites report a mistake
  String.raw`abonnements?|mot de passe|aux abonnés|Ctrl ?\+ ?Enter`,
  // Spanish
  String.raw`suscr(?:[ií]b\w+|ipci[oó]n(?:es)?)|política de privacidad`,
]);

/** The same in other languages, in words that are part of no others. */
const LETTERS = anyOf([
  'nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskir|fréttabréf|hírlevél|hírlevel|рассылк|розсилк|подп(?:исывай|ишит)',
  String.raw`підп(?:исуй|ишіт)|абонирай|εγγραφ\p{L}+ στο|ニュースレター|メルマガ|뉴스레터|電子報|电子报|النشرة (?:البريدية|الإخبارية)|ניוזלטר`,
  'खबरों के लिए|फॉलो करें|টেলিগ্রাম চ্যানেল|กดติดตาม',
]);
/** Where the site is registered, and whose views it has. */
const IMPRINT = anyOf([
  'свидетельство о регистрации|зарегистрировано (?:в )?федеральной служб',
  '免[责責][声聲]明|[仅僅]代表.{0,12}[观觀][点點]|不代表本|不[构構]成.{0,12}投[资資]建[议議]',
]);

/** Readers who liked the article are asked for money, an address or a vote. */
const LIKED = anyOf([
  // English
  '(?:enjoy(?:ed)?|liked?) (?:reading )?this (?:article|story|piece|post|interview|essay)',
  '(?:is|was|found) this (?:article|story|page|post|content|information) (?:helpful|useful)|how (?:helpful|useful) was this',
  '^rate this (?:article|story|page|post)',
  // Russian
  'оцените,? (?:пожалуйста,? )?(?:эту |этот )?(?:статью|материал|новость)',
  // German
  '(?:hat|haben) (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag|text) gefallen',
  'gefällt (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag)',
  '(?:war|ist|fandest du|fanden sie) (?:der|dieser|den|diesen) (?:artikel|beitrag) (?:hilfreich|nützlich)',
  // French
  '(?:aimé|apprécié) cet article|cet article vous a (?:plu|été utile)',
  // Spanish
  'gust(?:ó|ado) (?:este|esta) (?:artículo|nota|noticia)',
  // Portuguese
  'gostou (?:d?est[ea]|d[oa]) (?:artigo|matéria|texto|notícia|reportagem)',
  // Italian
  String.raw`piaciuto (?:questo|l['’])\s?articolo`,
  // Dutch
  'vond (?:je|u) dit artikel',
  // Polish
  'podobał (?:ci|wam|się) .{0,12}artykuł',
  // Czech
  'líbil se vám (?:tento )?článek',
  // Hungarian
  'tetszett (?:a|ez a) cikk',
  // Russian
  'понравил(?:ась|ся) (?:эта |этот )?(?:статья|материал|новость)',
  // Ukrainian
  'сподоба(?:лас[ья]|вся) (?:ця |цей )?(?:стаття|матеріал|новина)',
]);

/** Readers are asked to pay, to say what they think, or to tell others. A member may also be one of the European Union. */
const ASKED = anyOf([
  // Where a paragraph begins so
  String.raw`^(?:become a (?:member|subscriber|supporter)|download (?:the |our )?(?:\S+ )?apps?\b|para comentar|word (?:lid|donateur)|spenden sie)`,
  // English
  '(?:support|fund) our (?:work|journalism|reporting)|tell us what you think|hear what you think',
  String.raw`(?:advertis\w+|affiliate) disclosure|we (?:may|might) (?:receive|earn) |download the \S+ apps?\b`,
  // German
  String.raw`mit (?:deiner|eurer|ihrer) spende|unterstütz(?:en sie|e|t) (?:uns|unsere (?:arbeit|redaktion))(?!\p{L})`,
  'ihr beitrag hilft|(?:auf|über) (?:deinen|eure|euren|deine|ihren|ihre) kommentare?|kommentare zu diesem',
  'diese[nr]? (?:artikel|seite|beitrag) (?:teilen|weiterempfehlen|drucken)',
  // French
  'faites un don|soutenez-nous|(?:donnez|partagez|laissez)(?:-nous)? votre (?:avis|commentaire|opinion)',
  // Spanish
  '(?:deja|déjanos) (?:tu|un|su) (?:comentario|opinión)|apóyanos|nuestro canal de',
  // Portuguese
  'deixe (?:seu|o seu|um) comentário',
  // Italian
  'lascia un commento|sostienici',
  // Dutch
  'steun ons|laat een reactie achter',
]);

/** Over the form for a comment: `Your e-mail is not shown. Fields that are needed are marked with *`. */
const FORM =
  /e-?mail.{0,200}\*[^\p{L}\p{N}]*$|correo electrónico no será|メールアドレスが公開される|이메일(?: 주소)?[은는] 공개되지|(?:邮箱|邮件|郵件)地址不[会會]|البريد الإلكتروني لن/iu;

/** An address to write to, or what hides one from robots. */
const CONTACT = /\w@[\w-]{1,63}\.\w|\[email protected\]/;

/** A paragraph that is longer tells of such things, and is the article's. */
const LONGEST = 400;

/** Whether a line asks readers who have read the article what they think of it: it stands below. */
export function asksHowLiked(line: string): boolean {
  return line.length <= LONGEST && LIKED.test(line);
}

/** Whether a sentence is the site's own, on any of its pages. */
export function isBoilerplate(block: string): boolean {
  if (block.length > LONGEST) return false;
  return (
    isPostedLine(block) ||
    isArticleNote(block) ||
    speaksOfRights(block) ||
    [SITE, LETTERS, IMPRINT, LIKED, ASKED, FORM, CONTACT].some((pattern) => pattern.test(block))
  );
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'iu');
}

/** Any of these as whole words. */
function words(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
}
