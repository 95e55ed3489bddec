import { NETWORKS } from './networks.ts';
import { sizeInWords } from './prose.ts';

/** `Follow us`, `Join us`, as sites ask it of their readers, a line of phrases for each family of languages. */
const ASKED = [
  '(?:follow|like|join|find) (?:us|our)|(?:folge|folgt|folgen sie|besuchen sie) uns|(?:volg|vind) ons|(?:följ|følg|gilla|lik) oss|fylgdu okkur|seuraa meitä',
  'suivez|rejoignez|retrouvez|s[ií]gue(?:nos|me)|seguinos|seguiu-nos|segueix-nos|únete|siga(?:m-nos|-nos)?|acompanhe|segui(?:te)?ci|urmări(?:ți|ţi|ți)-ne|urmărește-ne',
  'śledź|obserwuj|polub|dołącz do|sledujte|sledite|pratite|spremljajte|kövess(?:e|en)?|csatlakozz(?:on)?|sekite|sekojiet|seko mums|jälgi meid|na ndiqni',
  'присоединяйтесь|следите|следи за|подпишитесь|подписывайтесь|подпишись|при[єе]днуйтес[ья]|стежте|слідкуйте|підписуйтес[ья]|підпишіться|далучайцеся|падпісвайцеся|последвайте|следвайте|следете|пратите|жазылыңыз',
  'ακολουθήστε|βρείτε μας|takip ed(?:in|iniz)|izləyin|გამოგვყევით|შემოგვიერთდით|հետևեք|միացեք|تابعونا|تابعنا|تابعوا|دنبال کنید|עקבו|फॉलो करें|ফলো করুন|theo dõi (?:chúng tôi|kênh|fanpage)|ikuti (?:kami|akun|saluran|kanal)|tufuate',
];
/** The same where words are not parted by spaces. */
const GLUED =
  /をフォロー|フォローして|팔로우|구독하|ติดตาม(?:เรา|ข่าว|ได้ที่|ช่อง)|^[^\p{L}]*(?:请|請|欢迎|歡迎|快)?(?:关注|關注|追蹤|按讚|订阅|訂閱)/u;
/** A network, or a page on one. */
const NETWORK = new RegExp([...NETWORKS, '公众号|粉絲|專頁'].join('|'), 'iu');
const ALL = new RegExp(NETWORK.source, 'giu');
const POINTER = /^[←→▶►☛👉]/u;
const FOLLOW = new RegExp(`(?<!\\p{L})(?:${ASKED.join('|')})(?!\\p{L})`, 'iu');
/** The author, in English: `Follow Jane Doe on X`. */
const FOLLOW_SOMEBODY = new RegExp(
  `^(?:follow|like|find|join) (?:us|him|her|me|the author|@?\\w+(?: \\w+){0,3}) on (?:x|${NETWORKS.join('|')})\\b.{0,80}$`,
  'i',
);
/** A longer line tells of such things, and is the article's: twice of it changes one of 603 posts. */
const MOST_WORDS = 20;
const MOST_OFFER_WORDS = 30;

/** Whether a line asks readers to follow the site or the author on a network: `Siga-nos no Telegram.` */
export function isFollowLine(line: string): boolean {
  const asks = FOLLOW_SOMEBODY.test(line) || (NETWORK.test(line) && (FOLLOW.test(line) || GLUED.test(line)));
  return asks && sizeInWords(line) <= MOST_WORDS;
}

/** Whether a short line offers readers two networks or more, or points at one with a sign: an article on a network names that one. */
export function offersNetworks(line: string): boolean {
  const names = new Set(line.toLowerCase().match(ALL));
  return sizeInWords(line) <= MOST_OFFER_WORDS && (names.size > 1 || (names.size > 0 && POINTER.test(line)));
}
