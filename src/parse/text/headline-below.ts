import { HEADLINE_REACH, type Headline, titled } from './headline.ts';
import { mayBeHeadline, opensWithDateline } from './headline-lines.ts';
import { isHandle, isNameBeside, isRole, nameWithRole } from './lines/author-line.ts';
import { lastCrumb } from './lines/breadcrumb.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture, isLikelyFurniture } from './lines/furniture.ts';
import { isHeadNote, isSender } from './lines/head-note.ts';
import { withoutSection } from './lines/menu-entry.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { isProse, isTitleCase } from './lines/prose.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

/** `found` with the headline on line 2 or 3, right above the body; bylines and stamps may stand between, and above it. */
export function headlineBelow(found: Headline, firstLine = 2): Headline {
  const near = found.blocks.slice(0, HEADLINE_REACH);
  const isAbove = (block: string) => isStampOrByline(block) || isReleaseLine(block);
  const start = near.findIndex((block) => !isAbove(block));
  const isNoted = isHeadNote(near[start] ?? '');
  const farther = isNoted ? near.findIndex((block) => !isAbove(block) && !isHeadNote(block)) : start;
  // A headline may have a day or a time in it too.
  const below = farther > start ? headlineAt(found, farther, firstLine) : undefined;
  return below ?? headlineAt(found, start, firstLine) ?? found;
}

/** `found` with the block at an index as its headline, where the next say that it is one. */
function headlineAt(found: Headline, above: number, firstLine: number): Headline | undefined {
  const [line = '', ...others] = found.blocks.slice(Math.max(0, above));
  const first = lastCrumb(line) ?? line;
  if (!mayBeHeadline(first) || isStampOrByline(first) || isLikelyFurniture(first)) return undefined;
  if (isSender(first) || opensWithDateline(first)) return undefined;
  const [second = '', third = ''] = others;
  const isAbove =
    second === first ||
    isProse(second) ||
    isBetween(second) ||
    isAuthorOn(second, third) ||
    opensWithDateline(second) ||
    isHeadNote(third) ||
    (isTitleCase(first) && isProse(third));
  if (!isAbove) return undefined;
  const titleText = withoutSection(first);
  const blocks = titleText === line ? found.blocks : found.blocks.filter((block) => block !== line);
  return titled(titleText, `line ${above + firstLine}`, { ...found, blocks });
}

/** A name above the story, or above what else is said of its author. */
function isAuthorOn(line: string, next: string): boolean {
  if (nameWithRole(line) !== undefined) return true;
  return isNameBeside(line, next) && (isProse(next) || isBetween(next) || isRole(next) || isHandle(next));
}

/** What may stand between a headline and its story. */
function isBetween(block: string): boolean {
  return isCaption(block) || isStampOrByline(block) || isFurniture(block) || isHeadNote(block);
}
