/**
 * What Pelican, WordPress, Hexo and people write in `status`, Micropub in `visibility` and agencies in `pubStatus`
 * (https://cv.iptc.org/newscodes/pubstatusg2/) of what is not, or not yet, for everyone.
 */
export const HELD_STATUS =
  /^(?:draft|in progress|wip|todo|pending|(?:in )?review|private|protected|members|paid|internal|hidden|unpublished|archived|trash|unfinished|not (?:ready|started)|needs work|withheld|cancell?ed|embargoed)\b/i;
/** Of what has a page, for whoever is given its address. */
export const UNLISTED_STATUS = /^unlisted\b/i;
/** Of what was corrected after its publication. */
export const CORRECTED_STATUS = /^corrected$/i;

const PUBLIC_STATUS = /^(?:publish(?:ed)?|public|live|final|done|ready|usable)$/i;

/** Whether a status is one that is understood. */
export function isStatus(text: string): boolean {
  return [HELD_STATUS, UNLISTED_STATUS, CORRECTED_STATUS, PUBLIC_STATUS].some((statuses) =>
    statuses.test(text),
  );
}
