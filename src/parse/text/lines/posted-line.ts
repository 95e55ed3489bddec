/**
 * What blogs set under a post, as WordPress says it in each language: when it was posted and in which categories, or where
 * its permalink is.
 */
const POSTED = [
  '(?:this|the) (?:entry|post) was (?:posted|written|published) (?:in|on|by)|bookmark the permalink',
  '(?:dieser|der) (?:eintrag|beitrag|artikel) wurde .{0,200}(?:abgelegt|veröffentlicht|verschlagwortet|getaggt|gepostet)|setze? (?:ein )?lesezeichen',
  "cet(?:te)? (?:article|entrée|billet) (?:a été|est) (?:publiée?|postée?) (?:dans|le)|(?:aquesta|esta) entrada (?:fue|ha sido|es va|foi|ha estat|s[’']ha) .{0,20}publica",
  'quest[oa] (?:voce|articolo|post) è stat[oa] (?:pubblicat|inserit|postat)[oa] |est[ea] (?:artigo|post) foi publicad[oa] em|aggiungi (?:il permalink )?ai segnalibri',
  'dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepubliceerd) (?:in|op|door)|dett?[ae] (?:innlegget|inlägg(?:et)?|indlæg) (?:ble|blev|publicerades|postades)|tämä artikkeli julkaistiin',
  'ten wpis został opublikowany|(?:příspěvek|príspevok|článek|článok) bol?y?l? publikov|ova? (?:objava|unos|prispevek) je objavljen|acest articol a fost publicat|bu yazı .{0,100}(?:kategorisi|yayı[nm]lan)',
  '(?:эта )?запись (?:была )?опубликована|цей запис (?:було )?(?:оприлюднено|опубліковано)|публикацията е|この(?:投稿|エントリー)は.{0,100}(?:カテゴリー|投稿)|bài (?:này|viết) (?:được|đã) đăng (?:trong|vào)',
];
const LINE = new RegExp(`^(?:${POSTED.join('|')})`, 'iu');
/** In characters: a paragraph that is longer tells of a post. */
const LONGEST = 400;

/** Whether a line says only when and where a post was posted: `This entry was posted in Bridges and tagged river.` */
export function isPostedLine(line: string): boolean {
  return line.length <= LONGEST && LINE.test(line);
}
