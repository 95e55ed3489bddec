import { isBoilerplate } from '../lines/boilerplate.ts';
import { hasPictureCredit, isPictureCredit } from '../lines/picture-credit.ts';
import { endsAsSentence, isRunningText, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';

/** Byline, date and a button may stand above it; a picture further down has its caption. */
const REACH = 6;
/** A caption has fewer words. */
const FEWEST_WORDS = 15;

/** The first paragraph of an article above a picture that has only its credit: the first sentence below the headline. */
export function leadAbovePicture(below: readonly string[]): string | undefined {
  const lines = below.slice(0, REACH);
  const at = lines.findIndex((line) => isRunningText(line) && !isLikelyStampOrByline(line));
  const lead = lines[at] ?? '';
  return isLead(lead) && isPictureCredit(below[at + 1] ?? '') ? lead : undefined;
}

function isLead(line: string): boolean {
  return (
    sizeInWords(line) >= FEWEST_WORDS &&
    endsAsSentence(line) &&
    !hasPictureCredit(line) &&
    !isBoilerplate(line)
  );
}
