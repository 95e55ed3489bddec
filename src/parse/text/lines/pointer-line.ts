/** What a line begins with that points to one other story, a line of phrases for each family of languages. */
const PHRASES = [
  '(?:also )?read (?:more|also|next|our story)|also read|see also|related(?: (?:story|article|coverage|reading))?|recommended',
  '(?:lesen|sehen) sie (?:auch|mehr|hier)(?: dazu)?|lies (?:auch|mehr)|auch (?:lesen|interessant|spannend)|(?:mehr|passend) (?:dazu|zum thema)|lesetipp|lees (?:ook|meer)|(?:zie|bekijk) ook',
  '(?:à )?lire (?:aussi|également)|lisez (?:aussi|également)|à (?:lire|voir)(?: aussi)?|voir (?:aussi|également)',
  '(?:le[ea]|vea|ver?|mir[ae]|leer) (?:también|además|más)|(?:también )?puedes? (?:ver|leer)|[tl]e puede interesar|llegi(?:u)? també|le tamén|irakurri (?:ere|gehiago)',
  '(?:leia|veja|confira) (?:também|mais|ainda)|(?:leggi|guarda|vedi) anche|(?:ti )?potrebbe interessar(?:e|ti)|cite[șş]te (?:[șş]i|mai mult)',
  'les (?:også|mer)|læs (?:også|mere)|läs (?:också|även|mer)|se (?:også|också|även)|lue (?:myös|lisää)|katso myös|lestu (?:einnig|meira)|sjá einnig',
  '(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|(?:pře)?čtěte (?:také|i|více)|(?:pre)?čítajte (?:aj|tiež|viac)|olvass(?:a|on)? (?:el|tovább|még)(?: is)?|lexo(?:ni)? (?:edhe|më shumë)',
  'preberite (?:še|tudi)|pročitaj(?:te)? (?:i|još|više)|прочитај(?:те)? (?:и|још|повеќе)|(?:вижте|прочетете|четете) (?:още|също)|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|δείτε (?:επίσης|ακόμ[αη])',
  'чита(?:й(?:те)?|ть) (?:также|далее|ещё|еще)|смотрите также|(?:(?:материал|ещё|еще) )?по теме|читай(?:те)? (?:також|ще)|дивіться також|чытайце таксама|тағы оқыңыз',
  '(?:taip pat )?skaitykite(?: taip pat| daugiau)?|lasi (?:arī|vēl)|loe (?:ka|veel|lisaks)|[iİ]lgili haber|həmçinin oxuyun',
  'اقرأ (?:أيض[اًا]+|ايضا|المزيد)|شاهد (?:أيض[اًا]+|ايضا)|(?:بیشتر|همچنین) بخوانید|یہ بھی پڑھ\\S*|קראו (?:עוד|גם)|ראו גם|(?:यह|ये) भी (?:पढ़ें|देखें)|और पढ़ें|আর[ওো] পড়ুন',
  'อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|baca (?:juga|lagi|selengkapnya)|(?:lihat|simak) juga|(?:xem|đọc) thêm|soma (?:zaidi|pia)',
  '関連(?:記事|ニュース)?|あわせて読みたい|(?:관련|추천) ?기사|(?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導)',
];
const LABEL = new RegExp(`^[^\\p{L}]{0,3}(?:${PHRASES.join('|')})[^\\p{L}\\p{N}]{0,3}$`, 'iu');
const LINE = new RegExp(`^[^\\p{L}]{0,3}(?:${PHRASES.join('|')})\\s?[:：»>|–—]\\s?\\S.{3,200}$`, 'iu');

/** Whether a line points to one other story, whose headline is behind the colon: `Read also: Dog bites man`. */
export function isPointerLine(line: string): boolean {
  return LINE.test(line);
}

/** Whether a line is what stands above the headline of another story, and no more: `Read also`. */
export function isPointerLabel(line: string): boolean {
  return LABEL.test(line);
}
