const THINGS = 'coverage|stor(?:y|ies)|articles?|content|posts?|news|links?|topics?|reading';

/** Behind one of these stands another story, where behind `Related` alone a sentence may go on. */
export const RELATED_THINGS = `related (?:${THINGS})`;

/** What stands over other stories on the same matter, a language a line. Each is a piece of a pattern, in small letters. */
export const RELATED = {
  en: `${RELATED_THINGS}|related|recommended(?: for you)?`,
  de: '(?:mehr|passend) (?:dazu|zum thema)',
  fr: 'sur le même (?:sujet|thème)|articles? (?:similaires|liés|associés)|dans la même rubrique',
  es: 'noticias relacionadas|artículos relacionados',
  ca: 'notícies relacionades',
  gl: 'novas relacionadas',
  pt: 'notícias relacionadas',
  it: 'articoli correlati',
  fi: 'lisää aiheesta|aiheesta lisää',
  is: 'tengdar (?:fréttir|greinar)',
  ro: 'articole (?:similare|recomandate)|[șş]tiri similare',
  sq: 'lajme të ngjashme',
  bg: 'още по темата',
  el: 'σχετικά (?:άρθρα|θέματα|νέα)',
  ru: '(?:(?:материалы?|новости|ссылки|ещё|еще|(?:(?:другие|похожие) )?(?:материалы|статьи)) )?по теме',
  uk: 'за темою',
  mn: 'холбоотой мэдээ',
  tr: '[iİ]lgili haber(?:ler)?|benzer haberler',
  az: 'oxşar xəbərlər',
  ar: '(?:(?:مواضيع|موضوعات|أخبار|مقالات) )?ذات صلة|(?:مواضيع|موضوعات|أخبار|مقالات) (?:مشابهة|متعلقة)',
  fa: '(?:مطالب|اخبار|خبرهای) مرتبط',
  ur: 'متعلقہ (?:خبریں|مضامین)',
  he: 'כתבות (?:נוספות|קשורות)',
  hi: 'संबंधित (?:खबरें|ख़बरें|समाचार|लेख)',
  mr: 'संबंधित बातम्या',
  ne: 'सम्बन्धित (?:खबर|समाचार)',
  bn: 'সম্পর্কিত (?:খবর|সংবাদ|বিষয়)',
  te: 'సంబంధిత వార్తలు',
  si: 'අදාළ පුවත්',
  th: '(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง',
  lo: 'ຂ່າວທີ່ກ່ຽວຂ້ອງ',
  km: 'អត្ថបទ(?:ដែល)?ទាក់ទង',
  my: 'ဆက်စပ်သတင်းများ',
  id: '(?:berita|artikel) (?:terkait|berkaitan)',
  vi: '(?:tin|bài viết) liên quan',
  sw: 'habari zinazohusiana',
  ja: '関連(?:(?:する)?(?:記事|リンク|ニュース|キーワード|特集))?',
  ko: '(?:관련|추천) ?(?:기사|뉴스)',
  zh: '(?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|链接|連結|专题|專題)',
};

/** What stands over other stories that readers may like, a language a line. */
export const MAY_LIKE = {
  en: 'you (?:may|might) (?:also(?: (?:like|enjoy|be interested in))?|like|enjoy|be interested(?: in)?)',
  de: 'das könnte (?:sie|dich|euch) (?:auch )?(?:interessieren|gefallen)|(?:dich|sie) interessiert (?:vielleicht )?auch',
  es: '[tl]e puede interesar',
  ca: 'et pot interessar',
  pt: 'você (?:também )?pode gostar',
  it: '(?:ti )?potrebbe(?:ro)? interessar(?:e|ti)',
  cs: 'mohlo by vás zajímat',
  sk: 'mohlo by vás zaujímať',
  ro: 'te-ar putea interesa',
  sh: 'možda (?:će )?vas',
  tr: '[iİ]lginizi çekebilir',
  ar: 'قد يعجبك',
  he: 'אולי יעניין',
  vi: 'có thể bạn quan tâm',
  zh: '猜你喜欢|[你您]可能也?(?:喜歡|感兴趣|感興趣)',
};

/** What sites call lists of their stories, in English. */
export const MOST_READ =
  "most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|news))?|trending(?: (?:now|today))?|top stories|editors?['’]? picks?";
