/** Readers who liked the article are asked for money, an address or a vote. */
const PROMPTS = [
  // English
  '(?:enjoy(?:ed)?|liked?) (?:reading )?this (?:article|story|piece|post|interview|essay)',
  '(?:is|was|found) this (?:article|story|page|post|content|information) (?:helpful|useful)|how (?:helpful|useful) was this',
  '^rate this (?:article|story|page|post)',
  // Russian
  'оцените,? (?:пожалуйста,? )?(?:эту |этот )?(?:статью|материал|новость)',
  // German
  '(?:hat|haben) (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag|text) gefallen',
  'gefällt (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag)',
  '(?:war|ist|fandest du|fanden sie) (?:der|dieser|den|diesen) (?:artikel|beitrag) (?:hilfreich|nützlich)',
  // French
  '(?:aimé|apprécié) cet article|cet article vous a (?:plu|été utile)',
  // Spanish
  'gust(?:ó|ado) (?:este|esta) (?:artículo|nota|noticia)',
  // Portuguese
  'gostou (?:d?est[ea]|d[oa]) (?:artigo|matéria|texto|notícia|reportagem)',
  // Italian
  String.raw`piaciuto (?:questo|l['’])\s?articolo`,
  // Dutch
  'vond (?:je|u) dit artikel',
  // Polish
  'podobał (?:ci|wam|się) .{0,12}artykuł',
  // Czech
  'líbil se vám (?:tento )?článek',
  // Hungarian
  'tetszett (?:a|ez a) cikk',
  // Russian
  'понравил(?:ась|ся) (?:эта |этот )?(?:статья|материал|новость)',
  // Ukrainian
  'сподоба(?:лас[ья]|вся) (?:ця |цей )?(?:стаття|матеріал|новина)',
];
const PROMPT = new RegExp(PROMPTS.join('|'), 'iu');
/** In characters: with 200 the end of one of 71 pages is lost. A paragraph that is longer tells of such things, and is the article's. */
const LONGEST = 400;

/** Whether a line asks readers who have read the article what they think of it: it stands below. */
export function isFeedbackPrompt(line: string): boolean {
  return line.length <= LONGEST && PROMPT.test(line);
}
