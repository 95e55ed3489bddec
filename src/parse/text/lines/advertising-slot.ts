/** What an advertising slot is called. */
const SLOT =
  '(?:advertise?ments?|ads?|sponsored(?: content| links?)?|anzeigen?|werbung|publicités?|publicidade?|publicitate|pubblicità|advertentie|annons|annonse|reklam[ae]?|mainos|inzerce|hirdetés|реклама|διαφήμιση|إعلان|广告|廣告|広告|광고|iklan|quảng cáo|ad-\\w+)';
/** That the article goes on behind it. */
const GOES_ON =
  '(?:(?:story|article) continues below(?: advertisement)?|continue reading below|scroll (?:down )?(?:to|for) (?:continue|more)[^.]{0,40})';

const LONGEST = 120;
const LINE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${SLOT}|${GOES_ON}|${SLOT}[^\\p{L}\\p{N}]+${GOES_ON})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** Whether a block is the label of an advertising slot: `Advertisement`, `- Anzeige -`. */
export function isAdvertisingSlot(block: string): boolean {
  return block.length <= LONGEST && LINE.test(block);
}
