import { anyWord, BY, BY_DOER, PUBLISHED, TOPICS, WRITTEN } from '../../publication-words.ts';
import { READ_ALSO } from './read-also.ts';
import { MAY_LIKE, MOST_READ, RELATED } from './related-stories.ts';

/**
 * What pages set as a line of its own over boxes and below articles, a line of phrases for each language or family.
 * `~` stands for what may follow a phrase on its line.
 */
export interface BoxHeadingPhrases {
  /** Over boxes of other stories, or of what readers may do; they may stand within an article or after it. */
  readonly otherStories: readonly string[];
  /** Over the back matter, what comes after an article and is on it: its sources, its author. */
  readonly backMatter: readonly string[];
  /** Over its tags, or before them on their line. */
  readonly tags: readonly string[];
  /** Before the source, on its line: below an article, or at the end of a box within it. */
  readonly sources: readonly string[];
  /** Over readers' comments, of which there may be more than of the article. */
  readonly comments: readonly string[];
}

/** `Read more than one book` goes on as a sentence does; elsewhere the headline of the other story may be on the line. */
const { en: IN_ENGLISH, ...ELSEWHERE } = READ_ALSO;
/** Behind the heading of tags or sources they may stand on its line. */
const LIST = '(?:\\s?[:：|].{0,160})?';
const NUMBER = '(?: ?\\(\\d+\\))?';
const SOURCES =
  '(?:our )?sources?|źródł[oa]|zdroje?|forrás(?:ok)?|surs[ae]|izvor|viri|šaltiniai|avots|allikas|lähteet?|kild[ea]r?|källor?|bron(?:nen)?|fonte?|fuentes?|sumber|nguồn|kaynak|mənbə|πηγή|источники?|джерел[оа]|източници?|извор|المصدر|منبع|מקור|出典|参考文献|출처|来源|來源';

export const BOX_HEADING_PHRASES: BoxHeadingPhrases = {
  otherStories: [
    IN_ENGLISH,
    `${anyWord(Object.values(ELSEWHERE))}.{0,80}`,
    `${anyWord(Object.values(RELATED), Object.values(MAY_LIKE), [MOST_READ])}~`,
    'more~|(?:latest|other) (?:news|stories|articles|posts)|recent (?:posts|articles|stories)|popular~|up next|further reading',
    "people are also reading~|latest videos?|don[’']t miss~|in case you missed it",
    'share (?:this|your)~|subscribe~|sign up~|follow~|.{0,30}newsletters?',
    '(?:weitere|mehr)~|zum weiterlesen|beliebte (?:beiträge|artikel)~|ähnliche~|verwandte~|neueste~|meistgelesen~|(?:schicken|senden) sie~',
    'articles? récents|les plus lus',
    'otras noticias~|más (?:leíd[ao]s|noticias|información)~|lo más (?:leído|visto)~',
    'més (?:informació|notícies|llegi\\p{L}+)~|el més llegit|o máis lido|irakurrienak|azken berriak|lotutako~',
    'mais lid[ao]s|últimas notícias',
    'i più letti',
    'meer (?:over|van|nieuws)~|gerelateerde?~|verwante~|(?:meest|best) gelezen|mees gelees|laatste nieuws|nuutste~',
    'mest (?:lest|læste?|lästa?|sett|sete|populære)|(?:siste|seneste|senaste) (?:nytt|nyheder|nyheter|saker|artikler|artiklar|innlegg|inlägg|indlæg)|flere (?:saker|nyheder)|relater(?:te|ade|ede)~',
    'luetuimmat|suosituimmat|uusimmat|mest lesið|nýjustu fréttir|fleiri fréttir',
    'podobne~|polecan[ye]~|polecamy~|najczęściej czytane|najpopularniejsze~|powiązane~',
    'související~|nejčtenější~|další (?:články|zprávy)~|súvisiace~|najčítanejšie~|ďalšie (?:články|správy)~',
    'kapcsolódó~|legolvasottabb~|legfrissebb~|ajánl(?:ott|juk|ó)~|további (?:cikkek|hírek)~',
    'cele mai citite|[șş]tiri recente|recomandări~|më të lexuarat',
    'najbolj brano|sorodne~|najčitanije|povezan[eio]~|најчитан\\p{L}+|поврзани~|повезане~',
    'още новини~|най-четени~|последни новини|свързани~',
    'τα πιο διαβασμένα|δημοφιλή~|τελευταία νέα|ροή ειδήσεων',
    'похожие~|самое (?:читаемое|популярное)|популярное|последние новости|другие новости|новости партн[её]ров|рекомендуем~',
    'схожі~|популярне|найпопулярніше|останні новини|інші новини|новини партнерів|соңғы жаңалықтар|шинэ мэдээ',
    'susij\\p{L}+~|skaitomiausi~|populiariausi~|naujausi~|saistīt\\p{L}+~|lasītāk\\p{L}+~|jaunāk\\p{L}+~|seotud~|loetumad|enim loetud',
    'diğer haberler|son (?:haberler|dakika)|(?:en )?çok okunanlar|digər xəbərlər|ən çox oxunanlar|son xəbərlər|oʻxshash~|ko[‘ʻ’]p o[‘ʻ’]qilgan~',
    'მსგავსი~|სხვა სიახლეები|ბოლო სიახლეები|նմանատիպ~|վերջին նորություններ\\p{L}*',
    'الأكثر (?:قراءة|مشاهدة|تصفح[اًا]+|شيوع[اًا]+)|(?:آخر|أحدث) الأخبار',
    'پربازدید\\p{L}*~|پربیننده\\p{L}*~|آخرین اخبار|مزید خبریں.{0,80}',
    'עוד (?:בנושא|כתבות|חדשות)~|(?:הנקראות|הכי נקראות)~',
    '(?:अन्य|ताज़?ा) (?:खबरें|ख़बरें|समाचार|लेख)',
    'আর[ওো] (?:খবর|সংবাদ).{0,80}|সর্বশেষ(?: খবর| সংবাদ)?|সর্বাধিক পঠিত|(?:এ|এই) (?:বিভাগের|সম্পর্কিত) আর[ওো].{0,40}',
    'மேலும் செய்திகள்.{0,80}|தொடர்புடைய~|(?:మరిన్ని|తాజా) వార్తలు|ಸಂಬಂಧಿತ~|තවත් පුවත්',
    '(?:ข่าว|เรื่อง|บทความ)(?:ล่าสุด|ยอดนิยม|แนะนำ|อื่นๆ)|နောက်ဆုံးရသတင်းများ',
    '(?:berita|artikel) (?:lainnya|terbaru|terpopuler|populer)|terpopuler|paling (?:popular|banyak dibaca)',
    'tin (?:mới nhất|nổi bật|cùng chuyên mục)|đọc nhiều(?: nhất)?',
    'habari (?:nyingine|mpya)|ezinye izindaba|ተዛማጅ~',
    '(?:おすすめ|人気|注目|最新|新着)(?:の)?(?:記事|ニュース)?(?:ランキング)?|アクセスランキング|この記事を(?:シェア|共有)する',
    '(?:인기|주요|최신) ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|이 시각 .{0,20}|기자의 다른 기사.{0,20}',
    '(?:热门|最新|更多)(?:阅读|新闻|文章|报道|推荐|链接|专题)|(?:熱門|最新|更多)(?:閱讀|新聞|文章|報導|推薦|連結|專題)|热门推荐',
  ],
  backMatter: [
    'about (?:the author|this|us)~|über \\p{Lu}\\S+ \\p{Lu}\\S+|leave a~|il vous reste \\d.{0,100}',
    '(?:über|zu) (?:den autor|die autor(?:in|en|innen))~|(?:der|die|unsere?) autor(?:in|en|innen)?|(?:ein )?(?:beitrag|artikel|text) von|autor(?:in|en|innen)?|wer (?:hat das geschrieben|schreibt hier)',
    "(?:(?:à propos|au sujet) de|sur) l[’']auteure?|l[’']auteure?|(?:sobre|acerca de) (?:el|la|l[oa]s|[oa]s?) autor(?:a|as|es)?|acerca del autor|l[’']aut(?:ore|rice)|informazioni sull[’']autore",
    'over de auteur~|om (?:artikkel)?(?:forfatteren|författaren|skribenten)|tietoa kirjoittajasta|kirjoittajasta|um höfund(?:inn)?|o (?:autor(?:ze|ce|ovi|ke|u|ici)|avtorju|avtorici)|a szerzőről|despre autor|apie autorių|par autoru|autorist|rreth autorit',
    'об автор(?:е|ах)|про автора|за автора|о аутору|пра аўтара|σχετικά με τ(?:ον|ην) συντάκτ\\p{L}+|yazar hakkında|müəllif haqqında|عن الكاتبة?|درباره نویسنده|(?:על|אודות) ה?(?:מחבר|כותב)ת?',
    'लेखक के बारे में|লেখক পরিচিতি|เกี่ยวกับผู้เขียน|tentang penulis|về tác giả|kuhusu mwandishi|著者(?:紹介|について|プロフィール)|(?:필자|저자|기자) ?소개|作者(?:简介|簡介|介绍|介紹)',
    `(?:tagged|filed under|abgelegt unter|getaggt mit|${anyWord(PUBLISHED)} (?:in|unter|dans|en|em|i|w|v|в|у))~`,
    `(?:责任编辑|責任編輯)${LIST}|【(?:责任编辑|纠错)】?.{0,60}`,
    `(?:${anyWord(WRITTEN)} ${anyWord(BY, BY_DOER)}|meet the author|view all posts by)~|full bio|author\\(s\\)`,
    '(?:previous|next) (?:article|post|story)|(?:vorheriger|nächster) (?:artikel|beitrag)|article (?:précédent|suivant)|(?:artículo|entrada|nota|notícia|artigo) (?:anterior|siguiente|seguinte)|articolo (?:precedente|successivo)|(?:vorig|volgend)e? (?:artikel|bericht)|(?:poprzedni|następny) (?:artykuł|wpis)|(?:предыдущая|следующая) (?:статья|запись|новость)',
    '(?:references|footnotes|endnotes|bibliography|works cited|article sources)|\\d+ (?:sources?|references)|literatur(?:verzeichnis)?|quellen(?:angaben|verzeichnis)?|einzelnachweise|fußnoten|références|bibliographie|referencias|bibliograf[ií]a|referências|riferimenti|referenties|referenser|referanser|przypisy|(?:список )?литератур[аы]|примечания|参考[资資]料|참고 ?문헌',
    SOURCES,
  ],
  tags: [
    `${anyWord(TOPICS)}${LIST}`,
    "(?:topics|tags|keywords) (?:in|of|for) this~|themen (?:in|zu|aus) diesem~|themen des artikels|(?:sujets?|thèmes?) (?:de l[’']article|liés|associés)|(?:temas|etiquetas|assuntos) (?:de|en|da|do|del|nest[ea]) ?(?:est[ea]|la|el)? ?(?:artículo|nota|noticia|artigo|matéria|notícia)|argomenti (?:dell[’']articolo|trattati)|onderwerpen (?:in|bij) dit~|(?:emner|ämnen) i (?:denne|den här|artikkelen|artikeln)~|tematy (?:artykułu|w tym artykule)|témata článku|темы (?:статьи|материала|новости)|теми (?:статті|матеріалу)",
  ],
  sources: [`(?:${SOURCES})\\s?[:：]\\s?\\S.{0,80}`],
  comments: [
    '(?:\\d+|one|no) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarzy|комментари\\p{L}*)(?: (?:on|to|zu|zu:|sur|en|em|su|op)\\b.{0,200})?',
    'share or comment on this~|comments? \\(\\d+\\)|(?:reader|recent) comments|comments are closed|reply|report abuse|posted by|leave a (?:comment|reply)|(?:add|post|write) (?:(?:a|your|new|own) )*comments?|comments powered by .{0,20}|(?:there are (?:currently )?)?no comments (?:on|for|yet|so far).{0,30}|be the first to (?:comment|leave|write|reply).{0,40}|(?:join|view|show) (?:the )?(?:conversation|discussion|comments)|comment by .{1,60}',
    'kommentare(?: \\(\\d+\\))?|(?:schreibe?|schreiben sie) (?:einen|deinen|ihren) kommentar|kommentar (?:verfassen|schreiben|hinterlassen|posten|abgeben)|keine kommentare|hinterlasse~|(?:\\d+ )?leser-?kommentare~|neue(?:ste)? kommentare|(?:einen )?kommentar schreiben|kommentare anzeigen|ihr kommentar|dein kommentar|diskutieren sie mit',
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
