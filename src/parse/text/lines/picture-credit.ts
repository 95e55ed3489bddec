import { sizeInWords } from './prose.ts';

/** What stands before a picture's credit, a line of words for each family of languages: `Foto: …`, `Φωτογραφία: …`. */
const LABELS = [
  'photo(?:graph|grapher|graphe|graphie)?s?|image|illustration|imagem|imagen',
  'fotos?|bild(?:er)?|fotograf(?:[iíj]a|ie|er|o|ka)?|fotograaf|ljósmynd|mynd',
  'fotó|zdjęci[ea]|zdj\\.?|fot\\.|foto ?(?:autor|ilustrační)|kuva(?:t|aja)?|nuotr\\.?|argazkia|fotoğraf',
  'фото(?:графия)?|снимк[аи]|світлина|сурет|φωτο(?:γραφία)?|ფოტო|լուսանկար(?:ը)?',
  'صورة|الصورة|تصوير|عکس|تصویر|צילום|תמונה',
  'फोटो|तस्वीर|छायाचित्र|ছবি|படம்|ఫోటో|ภาพ(?:จาก)?|ảnh|gambar|picha|isithombe',
  '사진(?: ?출처)?|写真|撮影|图片?(?:来源)?|圖片?(?:來源)?|摄影|攝影',
];
/** With a full stop in the place of the colon. */
const SHORTENED = ['fot', 'zdj', 'nuotr'];
const LABEL = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${LABELS.join('|')})\\s*[:：/=]|(?:${SHORTENED.join('|')})\\. )`,
  'iu',
);
/** Of an agency, before the name or behind it, or of anybody. */
const CREDITS = [
  '©|\\bcopyright\\b|Getty Images',
  '(?:^|\\s)(?:AFP|AP|EPA|Reuters)\\s?\\/\\s?\\p{Lu}',
  '\\/\\s?(?:AFP|AP|dpa|EPA|Reuters|Getty)',
  '(?<!\\()\\b(?:AFP|REUTERS)\\)?$',
  '\\b(?:photo(?:graph)?|picture|illustration)s? by \\p{Lu}',
];
const CREDIT = new RegExp(CREDITS.join('|'), 'iu');
/** Behind a caption's last sentence; `a tax credit: …` is none. */
const CREDIT_LABEL = /(?:^|[.!?”"']\s|\()(?:(?:Image|Photo|Picture) )?Cr[eé]dits?:/;
/** `本報記者 陳大文 攝`: photographed by, behind the name. `圖說：…`: what the picture shows. */
const HAN_CREDIT = /\p{sc=Han}\s?[摄攝][）)]?。?$|^[【(（]?[圖图][說说為为]\s?[:：]/u;
const LONGEST = 60;
/** A caption has fewer words than a paragraph above a picture that has only its credit. */
export const MOST_CAPTION_WORDS = 28;

/** A paragraph runs into the credit of the picture below it where only their boxes parted them. */
const LONGEST_CAPTION = 75;

/** Whether a line has the credit of a picture in it: `Foto: …`, `… / AFP`, `Getty Images`. */
export function hasPictureCredit(line: string): boolean {
  return [LABEL, CREDIT, CREDIT_LABEL, HAN_CREDIT].some((pattern) => pattern.test(line));
}

/** Whether a line is the credit of a picture and little else. */
export function isPictureCredit(line: string): boolean {
  return line.length <= LONGEST && hasPictureCredit(line);
}

/** Whether a block is a caption: it ends in the credit of its picture, or has it on the next line. */
export function isPicture(block: string, next = ''): boolean {
  return (
    (hasPictureCredit(block.slice(-LONGEST)) && sizeInWords(block) <= LONGEST_CAPTION) ||
    (sizeInWords(block) <= MOST_CAPTION_WORDS && isPictureCredit(next))
  );
}
