/** The sign and the word of copyright, as a piece of a pattern. */
export const COPYRIGHT = '©|\\bcopyright\\b';

/**
 * `All rights reserved`, a language a line: what says it within a sentence too, and what is behind that on a line that says nothing else,
 * where it wants more. Each is a piece of a pattern.
 */
const RESERVED: Readonly<Record<string, readonly [all: string, reserved?: string]>> = {
  en: ['all rights reserved'],
  de: ['\\balle rechte\\b', 'vorbehalten'],
  nl: ['alle rechten voor', 'behouden'],
  nb: ['alle rettigheter', 'forbehold|reservert'],
  da: ['alle rettigheder', 'forbehold'],
  sv: ['alla rättigheter', 'förbehåll|reserverade'],
  fi: ['kaikki oikeudet', 'pidätetään'],
  is: ['öll réttindi', 'áskilin'],
  fr: ['(?:tous )?\\bdroits réservés'],
  es: ['todos los derechos', 'reservados'],
  ca: ['tots els drets', 'reservats'],
  pt: ['todos os direitos', 'reservados'],
  it: ['tutti i diritti', 'riservati'],
  ro: ['toate drepturile', 'rezervate'],
  sq: ['të gjitha të drejtat', 'rezervuara'],
  pl: ['wszelkie prawa', 'zastrzeżone'],
  cs: ['všechna práva', 'vyhrazena'],
  sk: ['všetky práva', 'vyhradené'],
  hu: ['minden jog', 'fenntartva'],
  sl: ['vse pravice', 'pridržane'],
  sh: ['sva prava', '(?:pri|za)držana'],
  sr: ['сва права', '(?:при|за)држана'],
  mk: ['сите права', 'задржани|резервирани'],
  bg: ['всички права', 'запазени'],
  ru: ['все права', 'защищены'],
  uk: ['всі права', 'захищен[іо]|застережен[іо]'],
  be: ['усе правы', 'абаронены'],
  kk: ['барлық құқық', 'қорғалған'],
  el: ['με επιφύλαξη|πνευματικ\\p{L}+ δικα', 'παντός δικαιώματος'],
  lt: ['visos teisės', 'saugomos'],
  lv: ['visas tiesības', 'aizsargātas|paturētas'],
  et: ['kõik õigused', 'kaitstud|reserveeritud'],
  tr: ['tüm hakları', 'saklıdır|mahfuzdur'],
  az: ['bütün hüquqlar', 'qorunur'],
  ka: ['ყველა უფლება', 'დაცულია'],
  hy: ['բոլոր իրավունքներ', 'պաշտպանված|վերապահված'],
  ar: ['جميع الحقوق', 'محفوظة'],
  fa: ['(?:کلیه|تمامی?) حقوق', 'محفوظ'],
  ur: ['جملہ حقوق', 'محفوظ'],
  he: ['כל הזכויות', 'שמורות'],
  hi: ['सर्वाधिकार', 'सुरक्षित'],
  bn: ['সর্বস্বত্ব', 'সংরক্ষিত'],
  th: ['สงวนลิขสิทธิ์'],
  id: ['hak cipta', 'dilindungi'],
  vi: ['bản quyền', 'thuộc về'],
  ja: ['無断(?:転載|複製|転用)', '禁'],
  ko: ['저작권자|무단 ?전재', '금지'],
  zh: ['版[权權]所有'],
};
/** Whose a text is, and how it may be printed again. */
const REPRINT = [
  'перепечатк|использовани\\p{L} материалов|використанн\\p{L} матеріалів',
  '[版著][权權](?:均|皆)?[属屬][于於]?|转载请|轉載請|未[经經][^，。]{0,8}(?:授[权權]|[许許]可)',
];

const ALL = Object.values(RESERVED).map(([all]) => all);
const ALL_RESERVED = Object.values(RESERVED).map(([all, reserved]) =>
  reserved ? `(?:${all}).{0,40}(?:${reserved})` : all,
);
const ON_RIGHTS = [new RegExp(COPYRIGHT, 'i'), new RegExp([...ALL, ...REPRINT].join('|'), 'iu')];
const YEAR = '(?:19|20)\\d\\d';
const COPYRIGHT_LINE = new RegExp(`^(?:copyright\\b|©|\\(c\\)).{0,80}${YEAR}|^${YEAR}\\s*©`, 'iu');
/** In characters: a longer line says more; twice of it changes one of 146 pages. */
const LONGEST_COPYRIGHT_LINE = 120;
const RIGHTS_LINES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b).{2,300}$/i,
  /^.{0,120}\ball rights reserved\b.{0,300}$/i,
  new RegExp(`^(?:${ALL_RESERVED.join('|')}).{0,200}$`, 'iu'),
  /^.{0,80}\bmay not be (?:published|reproduced|reprinted|copied)\b.{0,300}$/i,
];

/** Whether a sentence speaks of the rights in what stands above it, or on its site: `Alle Rechte liegen beim Verlag.` */
export function speaksOfRights(sentence: string): boolean {
  return ON_RIGHTS.some((pattern) => pattern.test(sentence));
}

/** Whether a line says whose a text is, and since when: `Copyright © 2024 The Example`, `(c) Example, 2012`; a picture's credit has no year. */
export function isCopyrightLine(line: string): boolean {
  return line.length <= LONGEST_COPYRIGHT_LINE && COPYRIGHT_LINE.test(line);
}

/** Whether a line at the end of a text is on the rights in it: also one without a year, and how it may be printed again. */
export function isRightsLine(line: string): boolean {
  return RIGHTS_LINES.some((pattern) => pattern.test(line));
}
