/** What readers may do with an article they have read, as a line of its own below it: print it, send it, like it; a line for each family. */
const TOOLS = [
  '(?:printer?[ -]friendly|printable|print)(?: (?:this |the )?(?:version|page|article|story|post))?|(?:e-?mail|send|forward|recommend) (?:this |it |the )?(?:page |article |story |post )?to (?:a )?friends?|e-?mail this(?: \\p{L}+)?|text size|(?:in|de)crease text size|(?:report|suggest) an? (?:error|typo|correction)|report a mistake|like (?:this|loading)|rate (?:this|it)|average rating',
  '(?:druckversion|druckansicht|(?:artikel|seite|beitrag) (?:aus)?drucken|drucken|ausdrucken)|(?:per e-?mail|an freunde?) (?:ver)?senden|(?:artikel )?(?:ver)?senden|fehler (?:gefunden|melden).{0,30}|gefällt mir(?: wird geladen)?|afdrukken|printversie|doorsturen|mail (?:dit|een vriend).{0,20}|tip de redactie.{0,20}',
  "imprimer(?: (?:l[’']article|cette page))?|version imprimable|envoyer (?:à un ami|par e-?mail).{0,20}|j[’']aime.{0,10}|signaler une erreur|(?:versión para )?imprimir|enviar (?:a un amig|por (?:correo|e-?mail)).{0,20}|me gusta.{0,10}|(?:corregir|reportar|informar) (?:un |de un )?error|(?:versão para )?impress(?:ão|ora)|comunicar erro|curtir|stampa(?: (?:l[’']articolo|questa pagina))?|versione stampabile|invia (?:a un amico|per e-?mail)|segnala un errore|mi piace.{0,10}",
  'skriv ut|utskriftsvennlig.{0,10}|udskriv(?: artikel)?|(?:send|tips) (?:til )?(?:en venn|en ven|en vän|redaksjonen).{0,10}|tulosta|lähetä.{0,20}|gilla|liker|synes godt om|prenta',
  '(?:wersja do )?druku?j?|wydrukuj|wyślij.{0,20}|zgłoś błąd|lubię to!?|tweetnij|vytisknout|(?:verze pro )?tisk|vytlačiť|nyomtatás|nyomtatható.{0,10}|printează|tip[ăa]re[șş]te|ispis|tiskaj|natisni|štampaj|odštampaj|líbí se mi|tetszik|îmi place|sviđa mi se',
  '(?:версия для печати|распечатать|печать)|(?:отправить|послать) (?:другу|по почте|ссылку).{0,10}|(?:мне )?нравится|твитнуть|(?:сообщить об|нашли|заметили) (?:ошибк|опечатк).{0,60}|код для (?:блога|вставки).{0,10}|(?:версія для друку|роздрукувати|друк(?:увати)?)|надіслати другу|подобається|версия за печат|разпечата(?:й|не)|принтај|штампај',
  'εκτύπωση|εκτυπώστε|yazdır|arkadaşına gönder|beğen|çap et|ბეჭდვა|տպել|طباعة(?: المقال)?|أرسل(?:ها)? (?:إلى|لصديق).{0,10}|(?:نسخه )?چاپ(?:ی)?|(?:ארסל )?הדפס(?:ה|ת כתבה)?|प्रिंट(?: करें)?|พิมพ์(?:หน้านี้)?|in (?:trang|bài)(?: viết| này)?|bản in|cetak|chapisha',
  '印刷(?:する|用ページ)?|プリント|(?:この記事を)?(?:シェア|ツイート|共有)(?:する)?|인쇄(?:하기)?|프린트|打印(?:本页|本文|此页)?|(?:友善)?列印|轉寄(?:朋友)?|推荐给(?:朋友|好友)|分享(?:到|至).{0,10}|(?:我要)?纠错|加入收藏',
];
const LINE = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${TOOLS.join('|')})[^\\p{L}\\p{N}]{0,4}\\d{0,5}[^\\p{L}\\p{N}]{0,4}$`,
  'iu',
);
/** Where readers mark a mistake with the mouse, in any language. */
const KEYS = /ctrl\s?\+\s?enter/iu;
/** In characters: a paragraph may tell of such keys. */
const LONGEST = 160;

/** Whether a line offers readers to print the article, to send it, to like it, or to report a mistake in it. */
export function offersTool(line: string): boolean {
  return line.length <= LONGEST && (LINE.test(line) || KEYS.test(line));
}
