/** What languages in Latin letters write beside a to z, small; by their primary tags (BCP 47). Sources: their orthographies, CLDR's exemplars. */
const LATIN: Readonly<Record<string, string>> = {
  af: 'êëèéôîûï',
  az: 'çəğıöşü',
  br: 'âêñôùüé',
  bs: 'čćđšž',
  ca: 'àçèéíïòóúü·',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'âêîôûŵŷïáéöàèòëäü',
  da: 'æøåéäöü',
  de: 'äöüßéàèç',
  en: 'éèêëïñöüçàâôœæáíóûäåø',
  eo: 'ĉĝĥĵŝŭ',
  es: 'áéíñóúü',
  et: 'äöõüšž',
  eu: 'ñçü',
  fi: 'äöåšž',
  fo: 'áðíóúýæø',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  gl: 'áéíñóúüï',
  hr: 'čćđšž',
  hu: 'áéíóöőúüűä',
  id: 'é',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùú',
  lb: 'äëéöüôèâ',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mt: 'ċġħżàèìòù',
  nb: 'æøåéòôèäö',
  nl: 'éëïöüáèêóíàâç',
  nn: 'æøåéòôèäö',
  no: 'æøåéòôèäö',
  pl: 'ąćęłńóśźż',
  pt: 'ãâáàçéêíõôóúüª',
  ro: 'ăâîșşțţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšžćđ',
  sq: 'çë',
  sr: 'čćđšž',
  sv: 'åäöéüà',
  tr: 'çğıöşüâîû',
};
/** Languages in other letters, by the scripts that they are written in. */
const OTHER: readonly (readonly [languages: string, letters: RegExp])[] = [
  ['be bg kk ky mk mn ru sr tg uk', /[\p{sc=Cyrillic}\p{M}]/u],
  ['el', /\p{sc=Greek}/u],
  ['he yi', /[\p{sc=Hebrew}\p{M}]/u],
  ['ar arz ckb fa ps ug ur', /[\p{sc=Arabic}\p{M}،؛؟]/u],
  ['th', /[\p{sc=Thai}\p{M}]/u],
  ['hy', /[\p{sc=Armenian}]/u],
  ['ka', /[\p{sc=Georgian}]/u],
  ['ja', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇\u3000-\u303F\uFF00-\uFFEF]/u],
  ['ko', /[\p{sc=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u],
  ['wuu yue zh', /[\p{sc=Han}〇\u3000-\u303F\uFF00-\uFFEF]/u],
  ['vi', /[\p{sc=Latin}\p{M}₫]/u],
];
const BY_LANGUAGE = new Map(
  OTHER.flatMap(([languages, letters]) =>
    languages.split(' ').map((language) => [language, letters] as const),
  ),
);
const ANY_LATIN = /\p{sc=Latin}/u;
const LATIN_LETTERS = new Set(Object.values(LATIN).join(''));

/** Whether a language writes a letter beyond a to z; of a language that is not known here, any Latin one. */
export function writes(language: string, letter: string): boolean {
  const latin = LATIN[language];
  if (latin?.includes(letter.toLowerCase())) return true;
  return (BY_LANGUAGE.get(language) ?? (latin === undefined ? ANY_LATIN : undefined))?.test(letter) ?? false;
}

/** Whether any language that is known here writes a Latin letter: names come from everywhere. */
export function isInNames(letter: string): boolean {
  return LATIN_LETTERS.has(letter.toLowerCase());
}
