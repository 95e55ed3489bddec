import { isArticleNote } from './article-note.ts';
import { isCallToAction } from './call-to-action.ts';
import { isFeedbackPrompt } from './feedback-prompt.ts';
import { isPostedLine } from './posted-line.ts';
import { speaksOfRights } from './rights-line.ts';

/** Of accounts, newsletters, cookies and comments, as whole words. */
const ACCOUNTS = [
  // English
  String.raw`cookies?|newsletters?|newsletter(?:a|u|em|ze|ach|ů|y|om|ow)|privacy policy|terms (?:of|and) (?:service|use|conditions)|subscrib\w+|unsubscribe`,
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
];

/** The same in other languages, in words that are part of no others. */
const LETTERS = [
  'nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskir|fréttabréf|hírlevél|hírlevel|рассылк|розсилк|подп(?:исывай|ишит)',
  String.raw`підп(?:исуй|ишіт)|абонирай|εγγραφ\p{L}+ στο|ニュースレター|メルマガ|뉴스레터|電子報|电子报|النشرة (?:البريدية|الإخبارية)|ניוזלטר`,
  'खबरों के लिए|फॉलो करें|টেলিগ্রাম চ্যানেল|กดติดตาม',
];
/** Where the site is registered, and whose views it has. */
const IMPRINT = [
  'свидетельство о регистрации|зарегистрировано (?:в )?федеральной служб',
  '免[责責][声聲]明|[仅僅]代表.{0,12}[观觀][点點]|不代表本|不[构構]成.{0,12}投[资資]建[议議]',
];

/** Over the form for a comment: `Your e-mail is not shown. Fields that are needed are marked with *`. */
const FORM =
  /e-?mail.{0,200}\*[^\p{L}\p{N}]*$|correo electrónico no será|メールアドレスが公開される|이메일(?: 주소)?[은는] 공개되지|(?:邮箱|邮件|郵件)地址不[会會]|البريد الإلكتروني لن/iu;
/** An address to write to, or what hides one from robots. */
const CONTACT = /\w@[\w-]{1,63}\.\w|\[email protected\]/;

const SITE: readonly RegExp[] = [
  new RegExp(`\\b(?:${ACCOUNTS.join('|')})\\b`, 'i'),
  new RegExp([...LETTERS, ...IMPRINT].join('|'), 'iu'),
  FORM,
  CONTACT,
];

/**
 * In characters: a paragraph that is longer tells of such things, and is the article's. With 200 the end of one of 71 pages is lost, with
 * 800 the start of one of 90.
 */
const LONGEST = 400;

/** Whether a sentence is the site's own, on any of its pages: of accounts, newsletters, cookies, rights and comments. */
export function isBoilerplate(block: string): boolean {
  if (block.length > LONGEST) return false;
  return (
    isPostedLine(block) ||
    isArticleNote(block) ||
    speaksOfRights(block) ||
    isFeedbackPrompt(block) ||
    isCallToAction(block) ||
    SITE.some((pattern) => pattern.test(block))
  );
}
