import { sizeInWords } from './prose.ts';

/** What parts links that stand on one line: `Home | News | Sport`, `首页 > 新闻 > 正文`. */
const BETWEEN = /[|│｜¦•»›>]+|\s[/·]\s/;
/** Chinese and Japanese set no spaces in their sentences, and links side by side: `关于我们 广告服务 联系我们`. */
const SPACED = /^(?:\p{sc=Han}|[\p{sc=Hiragana}\p{sc=Katakana}])[^\p{P}]*$/u;
/** With 2 one of 715 headlines is lost. */
const FEWEST_LINKS = 4;
/** Of a link, on average: sentences side by side have more. */
const MOST_WORDS = 5;

/** Whether a line is links side by side and no sentence, however many words it has. */
export function isLinkBar(line: string): boolean {
  const links = line.split(SPACED.test(line) ? /\s+/ : BETWEEN).filter((link) => link.trim() !== '').length;
  return links >= FEWEST_LINKS && sizeInWords(line) <= links * MOST_WORDS;
}
