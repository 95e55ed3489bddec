import { COPYRIGHT } from './rights-line.ts';

/** What stands before a picture's credit, a line of words for each family of languages: `Foto: …`, `Φωτογραφία: …`. */
const PICTURE_LABELS = [
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
/** Who sends pictures, as credits write it. */
const AGENCIES = [
  'AFP|AP|EPA|Reuters|REUTERS|dpa|ANSA|EFE|ANP|Belga|NTB|Lehtikuva|Keystone|Bloomberg',
  'Getty Images|Getty|Shutterstock|iStock|[Ii]mago(?: images)?|IMAGO|[Pp]icture[ -][Aa]lliance',
];
const [WORDS, AGENCY] = [PICTURE_LABELS, AGENCIES].map((names) => `(?:${names.join('|')})`);
const [COLON, BEHIND] = ['\\s*[:：/=]', '(?: credits?| courtesy| by| source)?'];

/** Within a line: behind its label, with an agency before the name or behind it, or of anybody. */
const CREDITS = [
  `(?:^|[^\\p{L}])(?:${WORDS}${COLON}|(?:${SHORTENED.join('|')})\\. )`,
  `${COPYRIGHT}|Getty Images`,
  '(?:^|\\s)(?:AFP|AP|EPA|Reuters)\\s?\\/\\s?\\p{Lu}',
  `\\/\\s?${AGENCY}`,
  '(?<!\\()\\b(?:AFP|REUTERS)\\)?$',
  '\\b(?:photo(?:graph)?|picture|illustration)s? by \\p{Lu}',
];
const CREDIT = new RegExp(CREDITS.join('|'), 'iu');
/** Behind a caption's last sentence; `a tax credit: …` is none. */
const CREDIT_LABEL = /(?:^|[.!?”"']\s|\()(?:(?:Image|Photo|Picture) )?Cr[eé]dits?:/;
/** `本報記者 陳大文 攝`: photographed by, behind the name. `圖說：…`: what the picture shows. */
const HAN_CREDIT = /\p{sc=Han}\s?[摄攝][）)]?。?$|^[【(（]?[圖图][說说為为]\s?[:：]/u;

/** A whole line: `Foto: Jane Doe`, or as the BBC writes it. */
const LABELLED = new RegExp(
  `^(?:(?:${WORDS}|(?:image|picture)s?)${BEHIND}${COLON}\\s*.{1,80}|(?:media caption|image (?:caption|copyright|source))\\b.{0,160})$`,
  'iu',
);
/** A whole line: `IMAGO/Jane Doe`, `picture alliance / dpa | Jane Doe`. */
const AGENCY_FIRST = new RegExp(`^${AGENCY}\\s?[/|]\\s?\\S.{1,50}$`, 'iu');
/** A whole line: `© Jane Doe/AFP/Getty Images`. */
const AGENCY_LAST = new RegExp(
  `^(?:©\\s*)?[\\p{L} .'’-]{2,40}?\\s?\\/\\s?${AGENCY}(?: Photo)?(?:\\/[\\p{L} ]{2,30})*$`,
  'u',
);
/** Behind a caption: `… (AP Photo/Jane Doe)`, `… (Photo by X/Getty Images)`. */
const IN_BRACKETS = new RegExp(
  `\\((?:AP Photo|(?:File )?[Pp]hoto|[Ii]mage|Courtesy|[^()]{0,60}(?:Photo(?!\\p{L})|Getty Images|\\/${AGENCY}))[^()]{0,60}\\)\\s*$`,
  'u',
);
/** Behind a caption that is one by its place: at the end of an article it is who reported. */
const BARE_AGENCY = new RegExp(`\\(${AGENCY}\\)$`, 'u');

/** A whole line: `(Jane Doe / Bergen Herald)`. */
const NAMES = /^\(\p{Lu}[^()/]{2,40} \/ \p{Lu}[^()/]{2,40}\)$/u;
/** In characters, a line that is little else. With 30 and with 120 one of 90 pages begins elsewhere. */
export const LONGEST_CREDIT = 60;

/** Whether a line has the credit of a picture in it: `Foto: …`, `… / AFP`, `Getty Images`. */
export function hasPictureCredit(line: string): boolean {
  return (
    [CREDIT, CREDIT_LABEL, HAN_CREDIT].some((pattern) => pattern.test(line)) || endsInPictureCredit(line)
  );
}

/** Whether a line is, or ends in, what can only be the credit of a picture: `… (AP Photo/Jane Doe)`, `Jane Doe/Getty Images`. */
export function endsInPictureCredit(line: string): boolean {
  return IN_BRACKETS.test(line) || AGENCY_LAST.test(line);
}

/** Whether a line ends in an agency in brackets: `… (AP)`. */
export function endsInAgency(line: string): boolean {
  return BARE_AGENCY.test(line);
}

/** Whether a line is the credit of a picture and little else. */
export function isPictureCredit(line: string): boolean {
  const isCredit = hasPictureCredit(line) || NAMES.test(line) || isLabelledCredit(line);
  return line.length <= LONGEST_CREDIT && isCredit;
}

/** Whether a line is the credit of a picture, or its caption, behind a label: `Foto: Jane Doe`. */
export function isLabelledCredit(line: string): boolean {
  return LABELLED.test(line);
}

/** Whether a line is the credit of a picture with the agency before the name: `IMAGO/Jane Doe`. */
export function isAgencyCredit(line: string): boolean {
  return AGENCY_FIRST.test(line);
}
