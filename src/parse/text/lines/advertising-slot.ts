/** What an advertising slot is called, a family of languages a line. */
const SLOTS = [
  'advertise?ments?|ads?|sponsored(?: content| links?)?|ad-\\w+(?!\\w)|anzeigen?|werbung|advertentie|annons|annonse|mainos',
  'publicités?|publicidade?|publicitate|pubblicità|reklam[ae]?|inzerce|hirdetés|реклама|διαφήμιση|إعلان',
  '广告|廣告|広告|광고|iklan|quảng cáo',
];
/** That the article goes on behind it. */
const GOES_ON = [
  '(?:story|article) continues below(?: advertisement)?|continue reading below',
  'scroll (?:down )?(?:to|for) (?:continue|more)[^.]{0,40}',
];
const [SLOT, BEHIND] = [SLOTS, GOES_ON].map((phrases) => `(?:${phrases.join('|')})`);

const LINE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${SLOT}|${BEHIND}|${SLOT}[^\\p{L}\\p{N}]+${BEHIND})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** Whether a block says that an advertisement stands there: `Advertisement`, `- Anzeige -`. */
export function isAdvertisingSlot(block: string): boolean {
  return LINE.test(block);
}
