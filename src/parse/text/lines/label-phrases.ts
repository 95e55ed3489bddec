import { anyWord, BY, BY_DOER, PUBLISHED, WRITTEN } from '../../publication-words.ts';

/**
 * What pages set as a line of its own over boxes and below articles, a line of phrases for each language or family.
 * `~` stands for what may follow a phrase on its line.
 */
export interface LabelPhrases {
  /** Over boxes of other stories, or of what readers may do; they may stand within an article or after it. */
  readonly otherStories: readonly string[];
  /** Over what comes after an article: its sources, its author, its tags, its rights. */
  readonly afterwards: readonly string[];
  /** Before the source, on its line: below an article, or at the end of a box within it. */
  readonly sources: readonly string[];
  /** Over readers' comments, of which there may be more than of the article. */
  readonly comments: readonly string[];
}

/** Behind a label of tags or sources they may stand on its line. */
const LIST = '(?:\\s?[:：|].{0,160})?';
const NUMBER = '(?: ?\\(\\d+\\))?';
const SOURCES =
  '(?:our )?sources?|źródł[oa]|zdroje?|forrás(?:ok)?|surs[ae]|izvor|viri|šaltiniai|avots|allikas|lähteet?|kild[ea]r?|källor?|bron(?:nen)?|fonte?|fuentes?|sumber|nguồn|kaynak|mənbə|πηγή|источники?|джерел[оа]|източници?|извор|المصدر|منبع|מקור|出典|参考文献|출처|来源|來源';

export const LABEL_PHRASES: LabelPhrases = {
  otherStories: [
    'related~|more~|most (?:popular|read|viewed)~|trending~|recommended~|(?:read|see) (?:next|more|also)|you (?:may|might) (?:also|like|enjoy|be interested)~',
    "latest (?:news|stories|articles|posts)|recent (?:posts|articles|stories)|popular~|top stories|editors?[’']? picks?|up next|further reading",
    "people are also reading~|latest videos?|don[’']t miss~|in case you missed it",
    'share (?:this|your)~|subscribe~|sign up~|follow~|.{0,30}newsletters?',
    '(?:weitere|mehr)~|lesen sie auch.{0,80}|das könnte (?:sie|dich|euch) (?:auch )?(?:interessieren|gefallen)|(?:dich|sie) interessiert (?:vielleicht )?auch|auch interessant|zum weiterlesen|beliebte (?:beiträge|artikel)~|ähnliche~|verwandte~|neueste~|meistgelesen~|passend zum thema|(?:schicken|senden) sie~',
    'lire aussi.{0,80}|à lire~|sur le même (?:sujet|thème)~|articles? (?:similaires|liés|récents|associés)|les plus lus|voir aussi~|dans la même rubrique',
    'le[ea] (?:también|más).{0,80}|segu[íi] leyendo|sigue leyendo|otras noticias~|te puede interesar~|más (?:leíd[ao]s|noticias|información)~|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)~',
    'més (?:informació|notícies|llegi\\p{L}+)~|et pot interessar~|notícies relacionades|llegeix(?: també|-ne més).{0,80}|el més llegit|o máis lido|novas relacionadas|le tamén.{0,80}|irakurrienak|azken berriak|lotutako~|irakurri (?:ere|gehiago).{0,80}',
    'leia (?:mais|também).{0,80}|veja (?:mais|também).{0,80}|notícias relacionadas|mais lid[ao]s|últimas notícias|você (?:também )?pode gostar~',
    'leggi anche.{0,80}|articoli correlati|ti potrebbe(?:ro)? interessare~|potrebbe interessarti~|i più letti',
    'lees (?:ook|meer|verder).{0,80}|meer (?:over|van|nieuws)~|gerelateerde?~|verwante~|(?:meest|best) gelezen|mees gelees|laatste nieuws|nuutste~',
    'les også.{0,80}|læs (?:også|mere).{0,80}|läs (?:också|mer|även).{0,80}|mest (?:lest|læste?|lästa?|sett|sete|populære)|(?:siste|seneste|senaste) (?:nytt|nyheder|nyheter|saker|artikler|artiklar|innlegg|inlägg|indlæg)|flere (?:saker|nyheder)|relater(?:te|ade|ede)~',
    'lue (?:myös|lisää).{0,80}|katso myös.{0,80}|luetuimmat|suosituimmat|uusimmat|lisää aiheesta|aiheesta lisää|lestu (?:meira|einnig).{0,80}|tengdar (?:fréttir|greinar)|mest lesið|nýjustu fréttir|fleiri fréttir',
    '(?:prze)?czytaj (?:też|także|również|więcej).{0,80}|zobacz (?:też|także|również).{0,80}|podobne~|polecan[ye]~|polecamy~|najczęściej czytane|najpopularniejsze~|powiązane~',
    '(?:pře)?čtěte (?:si|také|více).{0,80}|související~|nejčtenější~|mohlo by vás (?:zajímat|zaujímať)~|další (?:články|zprávy)~|(?:pre)?čítajte (?:si|aj|viac).{0,80}|súvisiace~|najčítanejšie~|ďalšie (?:články|správy)~',
    'olvass(?:a|on)? (?:el|tovább|még).{0,80}|kapcsolódó~|legolvasottabb~|legfrissebb~|ajánl(?:ott|juk|ó)~|további (?:cikkek|hírek)~',
    'cite[șş]te (?:[șş]i|mai mult).{0,80}|cele mai citite|articole (?:similare|recomandate)|[șş]tiri (?:similare|recente)|te-ar putea interesa~|recomandări~|lexo(?:ni)? (?:edhe|më shumë).{0,80}|më të lexuarat|lajme të ngjashme',
    'preberite (?:še|tudi).{0,80}|najbolj brano|sorodne~|pročitaj(?:te)? (?:i|još|više).{0,80}|najčitanije|povezan[eio]~|možda (?:će )?vas~|прочитај(?:те)? (?:и|још|повеќе).{0,80}|најчитан\\p{L}+|поврзани~|повезане~',
    'вижте (?:още|също).{0,80}|прочетете (?:още|също).{0,80}|самое читаемое|още (?:по темата|новини)~|най-четени~|последни новини|свързани~',
    'διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα).{0,80}|δείτε (?:επίσης|ακόμ[αη]).{0,80}|σχετικά (?:άρθρα|θέματα|νέα)|τα πιο διαβασμένα|δημοφιλή~|τελευταία νέα|ροή ειδήσεων',
    'чита(?:й(?:те)?|ть) (?:также|далее|ещё|еще).{0,80}|смотрите также.{0,80}|(?:материалы|новости|ещё|еще) по теме|похожие~|по теме|самое (?:читаемое|популярное)|популярное|последние новости|другие новости|новости партн[её]ров|рекомендуем~',
    'читай(?:те)? (?:також|ще).{0,80}|дивіться також.{0,80}|за темою|схожі~|популярне|найпопулярніше|останні новини|інші новини|новини партнерів|чытайце (?:таксама|яшчэ).{0,80}|тағы оқыңыз.{0,80}|соңғы жаңалықтар|холбоотой мэдээ|шинэ мэдээ',
    'skaitykite (?:taip pat|daugiau).{0,80}|taip pat skaitykite|susij\\p{L}+~|skaitomiausi~|populiariausi~|naujausi~|lasi (?:arī|vēl).{0,80}|saistīt\\p{L}+~|lasītāk\\p{L}+~|jaunāk\\p{L}+~|loe (?:ka|veel|edasi|lisaks).{0,80}|seotud~|loetumad|enim loetud',
    '[iİ]lgili haberler?|benzer haberler|diğer haberler|son (?:haberler|dakika)|(?:en )?çok okunanlar|[iİ]lginizi çekebilir~|oxşar xəbərlər|digər xəbərlər|ən çox oxunanlar|son xəbərlər|oʻxshash~|ko[‘ʻ’]p o[‘ʻ’]qilgan~',
    'წაიკითხეთ (?:ასევე|აგრეთვე).{0,80}|მსგავსი~|სხვა სიახლეები|ბოლო სიახლეები|კարդացեք (?:նաև|ավելին).{0,80}|կարդացեք (?:նաև|ավելին).{0,80}|նմանատիպ~|վերջին նորություններ\\p{L}*',
    'اقرأ (?:أيض[اًا]+|ايضا|المزيد).{0,80}|شاهد (?:أيض[اًا]+|ايضا).{0,80}|(?:مواضيع|موضوعات|أخبار|مقالات) (?:ذات صلة|مشابهة|متعلقة)|ذات صلة|الأكثر (?:قراءة|مشاهدة|تصفح[اًا]+|شيوع[اًا]+)|(?:آخر|أحدث) الأخبار|قد يعجبك.{0,30}',
    '(?:بیشتر|همچنین) بخوانید.{0,80}|(?:مطالب|اخبار|خبرهای) مرتبط|پربازدید\\p{L}*~|پربیننده\\p{L}*~|آخرین اخبار|مزید (?:پڑھ|خبریں).{0,80}|یہ بھی پڑھ.{0,80}|متعلقہ (?:خبریں|مضامین)',
    'קראו? (?:עוד|גם).{0,80}|ראו (?:עוד|גם).{0,80}|כתבות (?:נוספות|קשורות).{0,40}|עוד (?:בנושא|כתבות|חדשות)~|(?:הנקראות|הכי נקראות)~|אולי יעניין.{0,30}',
    '(?:यह|ये) भी (?:पढ़ें|देखें).{0,80}|और पढ़ें.{0,80}|(?:संबंधित|अन्य|ताज़?ा) (?:खबरें|ख़बरें|समाचार|लेख)|(?:हे|हेही) (?:ही|देखील|वाचा).{0,80}|संबंधित बातम्या|यो पनि पढ्नुहोस्.{0,80}|सम्बन्धित (?:खबर|समाचार)',
    'আর[ওো] (?:পড়ুন|খবর|সংবাদ).{0,80}|সম্পর্কিত (?:খবর|সংবাদ|বিষয়)|সর্বশেষ(?: খবর| সংবাদ)?|সর্বাধিক পঠিত|(?:এ|এই) (?:বিভাগের|সম্পর্কিত) আর[ওো].{0,40}|આ પણ વાંચો.{0,80}|વધુ વાંચો.{0,80}|ਇਹ ਵੀ ਪੜ੍ਹੋ.{0,80}',
    'மேலும் (?:படிக்க|செய்திகள்).{0,80}|இதையும் படி.{0,80}|தொடர்புடைய~|ఇ(?:వి|ది) కూడా చదవండి.{0,80}|(?:మరిన్ని|సంబంధిత|తాజా) వార్తలు|ಇದನ್ನೂ ಓದಿ.{0,80}|ಸಂಬಂಧಿತ~|ഇതും വായിക്കുക.{0,80}|കൂടുതൽ വായിക്കുക.{0,80}|තවත් පුවත්|අදාළ පුවත්',
    '(?:ข่าว|เรื่อง|บทความ)(?:ที่เกี่ยวข้อง|ล่าสุด|ยอดนิยม|แนะนำ|อื่นๆ)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว).{0,80}|ຂ່າວທີ່ກ່ຽວຂ້ອງ|អត្ថបទ(?:ដែល)?ទាក់ទង|អានបន្ត.{0,80}|ဆက်စပ်သတင်းများ|နောက်ဆုံးရသတင်းများ',
    'baca (?:juga|lagi|selengkapnya|artikel).{0,80}|(?:lihat|simak) juga.{0,80}|(?:berita|artikel) (?:terkait|lainnya|terbaru|terpopuler|populer|berkaitan)|terpopuler|paling (?:popular|banyak dibaca)|basahin (?:din|rin|pa).{0,80}',
    '(?:xem|đọc|mời (?:bạn )?đọc) thêm.{0,80}|tin (?:liên quan|mới nhất|nổi bật|cùng chuyên mục)|bài viết liên quan|có thể bạn quan tâm|đọc nhiều(?: nhất)?',
    'soma (?:zaidi|pia).{0,80}|habari (?:zinazohusiana|nyingine|mpya)|funda (?:nalapha|futhi|okwengeziwe|ngakumbi).{0,80}|ezinye izindaba|akhri (?:sidoo kale|wax dheeraad).{0,80}|karanta (?:kuma|ƙari).{0,80}|ተዛማጅ~|ተጨማሪ ያንብቡ.{0,80}|léigh (?:tuilleadh|freisin).{0,80}|darllen mwy.{0,80}',
    '関連(?:する)?(?:記事|リンク|ニュース|キーワード|特集)|(?:あわせて|合わせて)読みたい.{0,20}|(?:おすすめ|人気|注目|最新|新着)(?:の)?(?:記事|ニュース)?(?:ランキング)?|アクセスランキング|この記事を(?:シェア|共有)する',
    '(?:관련|인기|주요|최신|추천) ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|이 시각 .{0,20}|기자의 다른 기사.{0,20}',
    '(?:相关|推荐|热门|最新|更多)(?:阅读|新闻|文章|报道|推荐|链接|专题)|(?:相關|推薦|熱門|最新|更多)(?:閱讀|新聞|文章|報導|推薦|連結|專題)|延伸(?:阅读|閱讀|報導).{0,80}|热门推荐|猜你喜欢|[你您]可能(?:也)?(?:喜歡|感兴趣|感興趣).{0,20}',
  ],
  afterwards: [
    'about (?:the author|this|us)~|über \\p{Lu}\\S+ \\p{Lu}\\S+|leave a~|il vous reste \\d.{0,100}|(?:©|copyright\\b).{0,60}\\b\\d{4}\\b.{0,60}',
    '(?:über|zu) (?:den autor|die autor(?:in|en|innen))~|(?:der|die|unsere?) autor(?:in|en|innen)?|(?:ein )?(?:beitrag|artikel|text) von|autor(?:in|en|innen)?|wer (?:hat das geschrieben|schreibt hier)',
    "(?:(?:à propos|au sujet) de|sur) l[’']auteure?|l[’']auteure?|(?:sobre|acerca de) (?:el|la|l[oa]s|[oa]s?) autor(?:a|as|es)?|acerca del autor|l[’']aut(?:ore|rice)|informazioni sull[’']autore",
    'over de auteur~|om (?:artikkel)?(?:forfatteren|författaren|skribenten)|tietoa kirjoittajasta|kirjoittajasta|um höfund(?:inn)?|o (?:autor(?:ze|ce|ovi|ke|u|ici)|avtorju|avtorici)|a szerzőről|despre autor|apie autorių|par autoru|autorist|rreth autorit',
    'об автор(?:е|ах)|про автора|за автора|о аутору|пра аўтара|σχετικά με τ(?:ον|ην) συντάκτ\\p{L}+|yazar hakkında|müəllif haqqında|عن الكاتبة?|درباره نویسنده|(?:על|אודות) ה?(?:מחבר|כותב)ת?',
    'लेखक के बारे में|লেখক পরিচিতি|เกี่ยวกับผู้เขียน|tentang penulis|về tác giả|kuhusu mwandishi|著者(?:紹介|について|プロフィール)|(?:필자|저자|기자) ?소개|作者(?:简介|簡介|介绍|介紹)',
    `(?:tagged|filed under|abgelegt unter|getaggt mit|${anyWord(PUBLISHED)} (?:in|unter|dans|en|em|i|w|v|в|у))~`,
    `(?:tags?|topics?|categor(?:y|ies)|keywords?|themen?|schlagw[oö]rte?r?|schlagworte|kategorien?)${LIST}`,
    `(?:mots[- ]clés|étiquettes|catégories?|temas?|etiquetas?|categorías?|etiquetes|assuntos|categorias?|argomenti|onderwerpen|trefwoorden|emner|emneord|stikkord|nøgleord|ämnen|taggar|avainsanat|aiheet|tunnisteet|efnisorð|sleutelwoorde)${LIST}`,
    `(?:tagi|słowa kluczowe|štítky|klíčová slova|témata|kľúčové slová|značky|címkék|kulcsszavak|etichete|cuvinte cheie|ključne (?:besede|riječi|reči)|oznake|tagovi|žymos|raktažodžiai|birkas|atslēgvārdi|märksõnad|fjalë kyçe)${LIST}`,
    `(?:теги|тэги|тегтер|метки|мітки|темы|теми|ключевые слова|ключові слова|ключови думи|клучни зборови|кључне речи|етикети|тагови|ετικέτες|λέξεις[- ]κλειδιά|anahtar kelimeler|etiketler|açar sözlər|teqlər|თეგები|պիտակներ)${LIST}`,
    `(?:الوسوم|وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|برچسب\\S*|کلید ?واژه\\S*|کلمات کلیدی|ٹیگز?|תגיות|תגים|टैग्स?|ট্যাগ(?:স)?|குறிச்சொற்கள்|ట్యాగ్స్|แท็ก|tagar|kata kunci|từ khóa)${LIST}`,
    `(?:キーワード|タグ|태그|키워드|标签|標籤|关键[词字]|關鍵字|责任编辑|責任編輯)${LIST}|【(?:责任编辑|纠错)】?.{0,60}`,
    `(?:${anyWord(WRITTEN)} ${anyWord(BY, BY_DOER)}|meet the author|view all posts by)~|full bio|author\\(s\\)`,
    '(?:previous|next) (?:article|post|story)|(?:vorheriger|nächster) (?:artikel|beitrag)|article (?:précédent|suivant)|(?:artículo|entrada|nota|notícia|artigo) (?:anterior|siguiente|seguinte)|articolo (?:precedente|successivo)|(?:vorig|volgend)e? (?:artikel|bericht)|(?:poprzedni|następny) (?:artykuł|wpis)|(?:предыдущая|следующая) (?:статья|запись|новость)',
    '(?:references|footnotes|endnotes|bibliography|works cited|article sources)|\\d+ (?:sources?|references)|literatur(?:verzeichnis)?|quellen(?:angaben|verzeichnis)?|einzelnachweise|fußnoten|références|bibliographie|referencias|bibliograf[ií]a|referências|riferimenti|referenties|referenser|referanser|przypisy|(?:список )?литератур[аы]|примечания|参考[资資]料|참고 ?문헌',
    SOURCES,
  ],
  sources: [`(?:${SOURCES})\\s?[:：]\\s?\\S.{0,80}`],
  comments: [
    '(?:\\d+|one|no) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarzy|комментари\\p{L}*)(?: (?:on|to|zu|zu:|sur|en|em|su|op)\\b.{0,200})?',
    'share or comment on this~|comments? \\(\\d+\\)|(?:reader|recent) comments|comments are closed|reply|report abuse|posted by|leave a (?:comment|reply)|add (?:a|your) comment|(?:join|view|show) (?:the )?(?:conversation|discussion|comments)|comment by .{1,60}',
    'kommentare(?: \\(\\d+\\))?|(?:schreibe?|schreiben sie) (?:einen|deinen|ihren) kommentar|kommentar (?:verfassen|schreiben|hinterlassen|posten|abgeben)|keine kommentare|hinterlasse~|leserkommentare|ihr kommentar|dein kommentar|diskutieren sie mit',
    'commentaires?(?: \\(\\d+\\))?|laisser un commentaire|réagir|ajouter un commentaire',
    'comentarios?(?: \\(\\d+\\))?|comentar|dej[ae] (?:un comentario|una respuesta)|comentários?(?: \\(\\d+\\))?|deixe (?:um comentário|uma resposta)|deixe seu comentário|comentaris(?: \\(\\d+\\))?|lascia un commento|commenti',
    `reacties${NUMBER}|reageer|plaats (?:een )?reactie|kommentarer${NUMBER}|(?:skriv|legg igjen|lämna) (?:en )?kommentar|kommenter|kommentera|kommentoi|kommentit${NUMBER}|jätä kommentti|ummæli|athugasemdir|kommentare${NUMBER}`,
    `komentarze${NUMBER}|(?:dodaj|napisz|napiši|ostavi) komentar\\p{L}*|skomentuj|komentá[řr]e${NUMBER}|diskuze${NUMBER}|diskusia${NUMBER}|(?:přidat|pridať) komentá[řr]|hozzászólások${NUMBER}|szólj hozzá!?|comentarii${NUMBER}|(?:adaugă|lasă) (?:un )?(?:comentariu|răspuns)|komentar(?:i|ji|ai)${NUMBER}|komentāri${NUMBER}|kommentaarid?${NUMBER}|lisa kommentaar|komente(?:t)?`,
    `комментарии${NUMBER}|(?:оставить|добавить|написать) комментарий|комментировать|обсудить|коментар(?:и|і)${NUMBER}|(?:залишити|додати|остави(?:те)?|напиши) коментар|каментары|пікірлер|сэтгэгдэл|σχόλια${NUMBER}|αφήστε (?:ένα )?σχόλιο|yorumlar${NUMBER}|yorum (?:yap|yaz|ekle)|şərhlər${NUMBER}|კომენტარები|մեկնաբանություններ`,
    `(?:ال)?تعليقات?${NUMBER}|(?:أضف|اترك|اكتب) (?:تعليق|رد).{0,20}|نظرات(?: کاربران)?|ارسال نظر|نظر شما|دیدگاه\\S*|تبصرے|תגובות${NUMBER}|הוס[ףי]פ?ו? תגובה|टिप्पणियाँ|टिप्पणी (?:करें|लिखें)|(?:कमेंट|प्रतिक्रिया)(?: करें)?|মন্তব্য(?: করুন)?|কমেন্ট|கருத்துகள்|അഭിപ്രായങ്ങൾ`,
    `(?:แสดง)?ความ(?:คิด)?เห็น|bình luận${NUMBER}|ý kiến(?: bạn đọc)?${NUMBER}|komentar${NUMBER}|tulis komentar.{0,20}|tinggalkan (?:komentar|balasan)|maoni|toa maoni.{0,20}`,
    'コメント(?:する|を(?:書く|投稿する|見る))?|댓글(?: ?\\(?\\d+\\)?| 쓰기| 보기)?|(?:全部|最新|网友|读者|我要)?评论|(?:全部|最新|網友|讀者|我要)?(?:評論|留言)|发表评论|發表(?:評論|留言)|跟帖',
    '\\p{L}+ \\d{1,2}, \\d{4} at \\d{1,2}:\\d{2} ?[ap]m',
  ],
};
