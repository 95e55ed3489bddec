import { endsAsSentence, sizeInWords } from './prose.ts';

/** A whole line that is one of some phrases; `~` stands for what may follow the phrase. */
function lineOf(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => phrase.replaceAll('~', '(?!\\p{L}).{0,60}'));
  return new RegExp(`^(?:${patterns.join('|')})[\\s:.…»>]*$`, 'iu');
}

/** Labels of boxes of other stories, or of what readers may do, which may stand within an article or after it. */
const OTHER_STORIES = lineOf([
  'related~|more~|most (?:popular|read|viewed)~|trending~|recommended~|(?:read|see) (?:next|more|also)|you (?:may|might) also~',
  "latest (?:news|stories|articles|posts)|recent (?:posts|articles|stories)|popular~|top stories|editors?[’']? picks?|up next|further reading",
  'share (?:this|your)~|subscribe~|sign up~|follow~|.{0,30}newsletters?',
  '(?:weitere|mehr)~|lesen sie auch.{0,80}|das könnte (?:sie|dich|euch) (?:auch )?interessieren|auch interessant|ähnliche~|verwandte~|neueste~|meistgelesen~|passend zum thema|(?:schicken|senden) sie~',
  'lire aussi.{0,80}|à lire~|sur le même (?:sujet|thème)~|articles? (?:similaires|liés|récents|associés)|les plus lus|voir aussi~|dans la même rubrique',
  'lee también.{0,80}|segu[íi] leyendo|sigue leyendo|otras noticias~|te puede interesar~|más (?:leíd[ao]s|noticias|información)~|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)~',
  'leia (?:mais|também).{0,80}|veja (?:mais|também).{0,80}|notícias relacionadas|mais lid[ao]s|últimas notícias|você (?:também )?pode gostar~',
  'leggi anche.{0,80}|articoli correlati|ti potrebbe(?:ro)? interessare~|potrebbe interessarti~|i più letti',
  'lees (?:ook|meer|verder).{0,80}|gerelateerde?~|meest gelezen|les også.{0,80}|læs også.{0,80}|läs (?:också|mer|även).{0,80}|mest (?:lest|læste|lästa)|relater(?:te|ade|ede)~|lue myös.{0,80}|luetuimmat',
  'czytaj (?:też|także|również).{0,80}|zobacz (?:też|także|również).{0,80}|podobne~|čtěte také.{0,80}|související~|přečtěte si.{0,80}|olvassa el.{0,80}|kapcsolódó~|citește și.{0,80}|taip pat skaitykite|loe (?:ka|lisaks).{0,80}|lasi arī.{0,80}',
  'читайте (?:также|також|ещё|еще).{0,80}|(?:материалы|новости) по теме|похожие~|по теме|самое читаемое|още (?:по темата|новини)~|pročitajte još.{0,80}|povezane vesti|διαβάστε (?:επίσης|ακόμα).{0,80}',
  'ilgili haberler?|benzer haberler|çok okunanlar|baca juga.{0,80}|berita terkait|artikel terkait|xem thêm.{0,80}|tin liên quan|đọc thêm.{0,80}',
  'اقرأ (?:أيضا|أيضًا|المزيد).{0,80}|مواضيع ذات صلة|الأكثر (?:قراءة|تصفحاً)|קרא(?:ו)? עוד.{0,80}|यह भी पढ़ें.{0,80}|ये भी पढ़ें.{0,80}|আরও পড়ুন.{0,80}|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม.{0,80}',
  '関連(?:記事|リンク|ニュース|キーワード)|あわせて読みたい|관련 ?(?:기사|뉴스)|인기 ?(?:기사|뉴스)|많이 본 뉴스|相关(?:阅读|新闻|文章)|相關(?:新聞|文章)|延伸阅读|延伸閱讀|热门推荐|猜你喜欢',
]);

/** Labels of what comes after an article: its sources, its author, its tags, its rights. */
const AFTERWARDS = lineOf([
  '(?:our )?sources?|about (?:the author|this|us)~|über \\p{Lu}\\S+ \\p{Lu}\\S+|leave a~|il vous reste \\d.{0,100}|(?:©|copyright\\b).{0,60}\\b\\d{4}\\b.{0,60}',
  '(?:tagged|filed under|posted in|abgelegt unter|getaggt mit|veröffentlicht (?:in|unter)|publié dans|publicado en|publicado em|pubblicato in)~',
  '(?:tags?|topics?|categor(?:y|ies)|keywords?|themen?|schlagw[oö]rte?r?|schlagworte|kategorien?)(?:\\s?[:|].{0,160})?',
  '(?:mots[- ]clés|étiquettes|catégories?|temas?|etiquetas?|categorías?|assuntos|categorias?|argomenti|onderwerpen|emner|emneord|ämnen|avainsanat|aiheet)(?:\\s?[:|].{0,160})?',
  '(?:tagi|štítky|témata|címkék|etiketler|теги|метки|темы|ключевые слова|тэги|етикети|キーワード|タグ|태그|标签|標籤|责任编辑|責任編輯)(?:\\s?[:：|].{0,160})?|【(?:责任编辑|纠错)】?.{0,60}',
]);

/** Where readers' comments begin; there may be more of them than of the article. */
const COMMENTS = lineOf([
  '(?:\\d+|one|no) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarzy|комментари\\p{L}*)(?: (?:on|to|zu|zu:|sur|en|em|su|op)\\b.{0,200})?',
  'comments? \\(\\d+\\)|(?:reader|recent) comments|comments are closed|reply|report abuse|posted by|leave a (?:comment|reply)|add (?:a|your) comment|(?:join|view|show) (?:the )?(?:conversation|discussion|comments)|comment by .{1,60}',
  'kommentare(?: \\(\\d+\\))?|schreibe? (?:einen|deinen|ihren) kommentar|kommentar (?:verfassen|schreiben|hinterlassen)|hinterlasse~|leserkommentare|ihr kommentar|dein kommentar|diskutieren sie mit',
  'commentaires?(?: \\(\\d+\\))?|laisser un commentaire|réagir|ajouter un commentaire',
  'comentarios?(?: \\(\\d+\\))?|comentar|dej[ae] (?:un comentario|una respuesta)|comentários?(?: \\(\\d+\\))?|deixe (?:um comentário|uma resposta)|deixe seu comentário|lascia un commento|commenti',
  'reacties|plaats (?:een )?reactie|kommentarer|skriv (?:en )?kommentar|kommenter|kommentoi|komentarze|dodaj komentarz|komentáře|hozzászólások|комментарии|оставить комментарий|коментарі|коментари|yorumlar|yorum yap|bình luận|komentar|التعليقات|تعليقات',
  'コメント|コメントする|댓글|评论|發表評論|发表评论|网友评论',
  '.{1,40} says:',
  '\\p{L}+ \\d{1,2}, \\d{4} at \\d{1,2}:\\d{2} ?[ap]m',
]);

/** In words; a longer one that ends as a sentence is one. */
const LONGEST_LABEL = 6;

/** What a line says of the lines below it. */
export function isOtherStoriesLabel(line: string): boolean {
  return OTHER_STORIES.test(line) && !isSentence(line);
}

/** Whether a line is the label of what stands below an article. */
export function isAfterwardsLabel(line: string): boolean {
  return AFTERWARDS.test(line);
}

/** Whether readers' comments begin below a line. */
export function isCommentsLabel(line: string): boolean {
  return COMMENTS.test(line);
}

/** `More than 100 people came to protest on Tuesday.` begins as a label does. */
function isSentence(line: string): boolean {
  return sizeInWords(line) > LONGEST_LABEL && endsAsSentence(line);
}
