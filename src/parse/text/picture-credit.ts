/** Credits of pictures, in the languages of the corpus. */
const CREDIT =
  /(?:^|\W)(?:foto|photo|bild|image|фото|fotoğraf|사진(?: ?출처)?|写真)\s*[:/=]|©|\/\s?(?:AFP|AP|dpa|EPA|Reuters|REUTERS|Getty)|Getty Images|\bcopyright\b|\b(?:photo(?:graph)?|picture|illustration)s? by \p{Lu}|(?<!\()\b(?:AFP|REUTERS)\)?$/iu;
/** Behind a caption's last sentence; `a tax credit: …` is none. */
const CREDIT_LABEL = /(?:^|[.!?”"']\s|\()(?:(?:Image|Photo|Picture) )?Cr[eé]dits?:/;
const LONGEST = 60;

/** Whether a line has the credit of a picture in it: `Foto: …`, `… / AFP`, `Getty Images`. */
export function hasPictureCredit(line: string): boolean {
  return CREDIT.test(line) || CREDIT_LABEL.test(line);
}

/** Whether a line is the credit of a picture and little else. */
export function isPictureCredit(line: string): boolean {
  return line.length <= LONGEST && hasPictureCredit(line);
}

/** Whether a block is a caption: it ends in the credit of its picture, or has it on the next line. */
export function isPicture(block: string, next = ''): boolean {
  return hasPictureCredit(block.slice(-LONGEST)) || isPictureCredit(next);
}
