import { isBoilerplate } from '../lines/boilerplate.ts';
import { isBackMatterHeading } from '../lines/box-headings.ts';
import { isLikelyFurniture } from '../lines/furniture.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { endsAsSentence, hasSentences, isRunningText, isTitleCase, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';

/** A shorter line is a caption, a heading or a button: with six words seven of 146 pages are read otherwise, one for the worse. */
const FEWEST_WORDS = 12;
/** A line of so many words above is another headline, in a list of links. */
const LINK_WORDS = 7;
/** A credit in brackets, a list's introduction, a link's beginning, tags side by side. */
const ASIDE = /(?:[)）:：…]|\.{3})$|[·|•].*[·|•]/u;

/** The first paragraph of an article that lacks its full stop, or its deck below the byline: the last of the lines above its body. */
export function leadLine(above: readonly string[]): string | undefined {
  const line = above.at(-1) ?? '';
  const before = above.at(-2) ?? '';
  const isLead =
    sizeInWords(line) >= FEWEST_WORDS && !endsAsSentence(line) && !hasSentences(line) && !isTitleCase(line);
  return isLead && !isAside(line) && !isLink(before) ? line : undefined;
}

function isAside(line: string): boolean {
  return (
    ASIDE.test(line) ||
    hasPictureCredit(line) ||
    isLikelyStampOrByline(line) ||
    isLikelyFurniture(line) ||
    isBackMatterHeading(line) ||
    isBoilerplate(line)
  );
}

function isLink(line: string): boolean {
  return sizeInWords(line) >= LINK_WORDS && !isRunningText(line) && !isLikelyStampOrByline(line);
}
