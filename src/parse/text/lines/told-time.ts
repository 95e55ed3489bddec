import { anyWord } from '../../publication-words.ts';

/** How long a text takes to read: before the minutes, and behind them. */
const READING = [
  'lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid',
  'время чтения|час читання|czas czytania|doba čtení|olvasási idő|okuma süresi|timp de citire|lukuaika|χρόνος ανάγνωσης',
  'reading time|read time|waktu baca|読了時間|阅读时间|閱讀時間|읽는 시간|وقت القراءة|पढ़ने का समय',
];
const MINUTES = '(?:ca\\. |circa |env(?:iron|\\.) )?\\d{1,2}\\s?(?:[^\\s\\d:]{1,8}\\.?)?';
const MINUTES_BEFORE = [
  'min(?:ute|uto|uut)?(?:n|s|en|i|os|er|ut)?\\.? (?:read|lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leestijd|leestid|läsning)',
  'мин(?:ут[аы]?)?\\.? (?:чтения|на чтение)|min czytania|dk okuma',
];
const READING_TIME = new RegExp(
  `^(?:${anyWord(READING)}\\s?[:：]?\\s?${MINUTES}|\\d{1,2}[ -]${anyWord(MINUTES_BEFORE)})$`,
  'i',
);

/** How long ago: `vor 3 Stunden`, `hace 2 días`, `3 часа назад`, `3小时前`. */
const SPAN = '\\d{1,3}\\s?[^\\s\\d:]{1,9}\\.?';
const AGO = [
  `(?:vor|hace|há|il y a|πριν(?: από)?|před|przed|acum|قبل|منذ) ${SPAN}`,
  `${SPAN} (?:ago|fa|geleden|siden|sedan|sitten|назад|тому|temu|önce|ezelőtt|lalu|atrás|पहले)`,
  '\\d{1,3}\\s?(?:分|时|時|小时|小時|時間|日|天|か月|个月|個月|年|분|시간|일|개월|년)\\s?(?:钟|鐘|間)?\\s?(?:前|전)',
];
const LONG_AGO = new RegExp(`^(?:[^\\d:]{1,30}[:：]?\\s)?${anyWord(AGO)}$`, 'i');

/** In characters. */
const LONGEST = 60;

/** Whether a line says how long a story takes to read, and nothing else: papers set it below the author's name. */
export function isReadingTime(line: string): boolean {
  return mayTell(line) && READING_TIME.test(line);
}

/** Whether a line says how long ago it was published, or changed, and nothing else. */
export function isLongAgo(line: string): boolean {
  return mayTell(line) && LONG_AGO.test(line);
}

/** Of most lines nothing else is asked. */
function mayTell(line: string): boolean {
  return line.length <= LONGEST && /\d/.test(line);
}
