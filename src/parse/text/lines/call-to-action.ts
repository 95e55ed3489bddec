/** Readers are asked to pay, to say what they think, or to tell others. A member may also be one of the European Union. */
const CALLS = [
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
];
const CALL = new RegExp(CALLS.join('|'), 'iu');

/** Whether a sentence asks readers to support the site, to comment on the article, or to share it. */
export function isCallToAction(sentence: string): boolean {
  return CALL.test(sentence);
}
