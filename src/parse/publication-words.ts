/**
 * How pages and papers say that something was published, changed or written by somebody, and on which day: a line of words for each
 * family of languages. Each is a piece of a pattern, in small letters, without the classes of letters that take milliseconds to compile.
 */

/** Before a day, or before who did it: `Published on 3 May`, `Publié par Jane Doe`. */
export const PUBLISHED = [
  'published|posted',
  'veröffentlicht|erstellt|gepostet|gepubliceerd|geplaatst',
  'public?erad|publisert|udgivet|julkaistu',
  'publiée?|publicad[oa]|pubblicat[oa]|publicat',
  'opublikowan[oey]|publikován[oy]?|közzétéve|objavljeno',
  'опубликован[аоы]?|опубліковано|публикувано|δημοσιεύ(?:θηκε|τηκε|εται)|yayınlan(?:dı|ma|mıştır)',
  'diterbitkan|đăng|publicēts|paskelbta|publikuota|avaldatud|publikuar|birt|imechapishwa|yayımlanıb',
  'објављено|објавено|жарияланды|հրապարակվել|გამოქვეყნ(?:და|ებულია)',
  'פורסם|نُ?شرت?|تاريخ النشر|منتشر شده|تاریخ انتشار|شائع',
  'प्रकाशित|প্রকাশ(?:িত)?|வெளியிடப்பட்டது|เผยแพร่|โพสต์',
  '(?:公開|公开|发布|發布|掲載|投稿)(?:时间|時間|日期|日時|日)?|게시|입력|등록',
];

/** Before another day than that of publication: `Updated: 3 May`. */
export const UPDATED = [
  'updated|modified|edited',
  '(?:zuletzt )?(?:aktualisiert|bearbeitet)|(?:letzte )?aktualisierung|bijgewerkt|aangepast|laatste update',
  'uppdaterad|oppdatert|opdateret|päivitetty',
  '(?:dernière )?mise? à jour|actualizad[oa]|(?:última )?actualización|atualizad[oa]|(?:última )?atualização|aggiornat[oa]|(?:ultimo )?aggiornamento|actualizat',
  'zaktualizowan[oey]|aktualizován[oy]?|frissítve|posodobljeno',
  'обновл[её]н[аоы]?|оновлен[оа]?|ενημερώθηκε|(?:son )?güncelle(?:ndi|nme|me|nmiştir)',
  'diperbarui|cập nhật|atjaunots|atnaujinta|uuendatud|ажурирано|yenilənib',
  'עודכן|(?:آخر )?تحديث|محدث|به\u200c?روز ?رسانی',
  'अपडेटे?ड?|আপডেট|হালনাগাদ|อัปเดต|อัพเดท|ปรับปรุง',
  '更新(?:时间|時間|日期|日時|日)?|업데이트|수정',
];

/** Before `by`, and before a name: `Geschrieben von`, `Escrito por`. */
export const WRITTEN = [
  'written|reported|created',
  'geschrieben|verfasst|geschreven|skrevet|skriven|skrifað',
  'écrit|escrito|scritto|escrit|scris',
];

/** What was written, before `by` or a colon: `Text: Jane Doe`, `Words by Jane Doe`. */
export const TEXT = ['text|words?|story|article|artikel', 'texte|texto|testo|tekst|teksto|текст'];

/** Before a name, at the beginning of a line. */
export const BY = ['by|von|par|por|di|door|af|av'];
/** Before a name, behind a verb: `Da Silva` and `Oleh` are names. */
export const BY_DOER = ['vom|da|durch|oleh|przez'];

/** Whose name is behind the colon, or on the next line: `Autorin: Jane Doe`. */
export const AUTHOR = [
  '(?:the )?authors?|autor(?:in|en|innen)?|auteur[es]*|outeur',
  'autor(?:es|a|as|ka|zy|i|ii)?|autore|autrice|autori|autorius|autors|autorea',
  'författare|forfatter|skribent|kirjoittaja|toimittaja|höfundur|szerzők?|tekijä',
  'avtor(?:ica)?|автор(?:и|ы|ка|ът)?|аўтар|συντάκτ(?:ης|ρια)|yazar|müəllif|հեղինակ',
  'penulis|tác giả|mwandishi|umbhali|作者|著者',
];
/** A verb before the name of who does it: `Γράφει η Μαρία Παππά`. */
export const WRITES = ['γράφει (?:ο|η)|piše|napisała?|írta|yazan|oleh'];

/** Before a day: `on 3 May`, `am 3. Mai`, `le 3 mai`. */
export const ON_DAY = ['on|at|am|op|den|på|le|à|el|em|il|في|بتاريخ'];
/** Before a day and a colon. */
export const DATE_LABEL = [
  'date|datum|fecha|data|дата|תאריך|التاريخ|تاریخ|दिनांक|তারিখ|วันที่|ngày|日期|日付|날짜',
];

/** Before what an article is about, or what it is filed under, a line of them: `Tags: Iraq, Mosul`. */
export const TOPICS = [
  'tags?|topics?|categor(?:y|ies)|keywords?|themen?|schlagw[oö]rte?r?|schlagworte|kategorien?',
  'mots[- ]clés|étiquettes|catégories?|temas?|etiquetas?|categorías?|etiquetes|assuntos|categorias?|argomenti|onderwerpen|trefwoorden|emner|emneord|stikkord|nøgleord|ämnen|taggar|avainsanat|aiheet|tunnisteet|efnisorð|sleutelwoorde',
  'tagi|słowa kluczowe|štítky|klíčová slova|témata|kľúčové slová|značky|címkék|kulcsszavak|etichete|cuvinte cheie|ključne (?:besede|riječi|reči)|oznake|tagovi|žymos|raktažodžiai|birkas|atslēgvārdi|märksõnad|fjalë kyçe',
  'теги|тэги|тегтер|метки|мітки|темы|теми|ключевые слова|ключові слова|ключови думи|клучни зборови|кључне речи|етикети|тагови|ετικέτες|λέξεις[- ]κλειδιά|anahtar kelimeler|etiketler|açar sözlər|teqlər|თეგები|պիտակներ',
  'الوسوم|وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|برچسب\\S*|کلید ?واژه\\S*|کلمات کلیدی|ٹیگز?|תגיות|תגים|टैग्स?|ট্যাগ(?:স)?|குறிச்சொற்கள்|ట్యాగ్స్|แท็ก|tagar|kata kunci|từ khóa',
  'キーワード|タグ|태그|키워드|标签|標籤|关键[词字]|關鍵字',
];

/** A pattern for one of the words of a list that has no patterns, with a capital: `By`, `Von`. */
export function anyCapitalWord(list: readonly string[]): string {
  const words = list.flatMap((line) => line.split('|'));
  return anyWord(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
}

/**
 * A pattern for one of the words of some lists. Where capitals count in a part of a pattern alone, it wants two: what V8 compiles
 * without optimization, as in a process that has compiled many, does not find the words of `(?i:…)`.
 */
export function anyWord(...lists: readonly (readonly string[])[]): string {
  return `(?:${lists.flat().join('|')})`;
}
