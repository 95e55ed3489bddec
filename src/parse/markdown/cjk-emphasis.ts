import type { MarkdownIt } from 'markdown-it';

/** Characters of scripts that are written without spaces, and their marks. */
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/**
 * Emphasis beside Chinese, Japanese and Korean as their writers mean it: `これは**「雨」**です`. CommonMark tells where it begins and ends
 * by the spaces and the marks around it (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run), and these are written
 * without spaces: beside a character of theirs it may begin and end wherever there is none.
 */
export function cjkEmphasis(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      const last = this.src.charAt(start - 1) || ' ';
      const end = start + scanned.length;
      const next = (end < this.posMax && this.src.charAt(end)) || ' ';
      if (!canSplitWord || !(CJK.test(last) || CJK.test(next))) return scanned;
      return {
        ...scanned,
        can_open: scanned.can_open || !/\s/.test(next),
        can_close: scanned.can_close || !/\s/.test(last),
      };
    }
  };
}
