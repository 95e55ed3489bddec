import { anyWord, BY, BY_DOER } from '../../publication-words.ts';
import { agencyName, isKnownAgency } from '../dateline/agencies.ts';
import { type Byline, isName, readByline } from './byline.ts';
import { stampWithin } from './stamp.ts';

/** A line that says both who wrote a story and when it was published. */
export interface SignedStamp {
  readonly byline: Byline;
  readonly stampText: string;
}

/** In characters: no paragraph is searched for a date. */
const LONGEST = 120;
/** What stands between name and date. */
const EDGE = /^[\s|/·•,.–—-]+|(?<![\s|/·•,.–—-])[\s|/·•,.–—-]+$/g;
/** What blogs set on that line too. */
const BESIDE =
  /\b(?:\d{1,2}[ -]min(?:ute)?s? read|leave a (?:comment|reply)|(?:\d{1,5}|no|add a|\d{1,5} new) comments?|comments? off)\b/i;
const SECTIONS = /^\s?(?:in|under) \p{Lu}[^.]{1,80}?(?:$| (?=by ))/iu;
/** In small letters it is a byline's beside a day alone. */
const SMALL_BY = new RegExp(`^${anyWord(BY, BY_DOER)} (?=\\p{Lu})`, 'u');
/** Beside one of these a name needs no `By` in front: a caption parts its place from its day with a comma. */
const BAR = /[|·•]| [/–—-] /;

/**
 * Reads `By Jane Doe | June 28, 2017 10:15 AM`, `Posted on June 28, 2017 by Jane Doe`, `Jane Doe · 28 June 2017 · 5 min read`,
 * `by Jane Doe on June 28, 2017 in News`.
 */
export function readSignedStamp(line: string): SignedStamp | undefined {
  if (line.length > LONGEST) return undefined;
  const stamp = stampWithin(line);
  if (!stamp) return undefined;
  const after = stamp.after.replace(BESIDE, '').replace(SECTIONS, '');
  const rest = `${stamp.before} ${after}`.replace(EDGE, '').replace(SMALL_BY, 'By ');
  const byline = readByline(rest) ?? (BAR.test(line) && isName(rest) ? bylineOf(rest) : undefined);
  return byline && { byline, stampText: stamp.date };
}

function bylineOf(name: string): Byline {
  return isKnownAgency(name) ? { names: [], creditText: agencyName(name) } : { names: [name] };
}
