/**
 * A word that may be the name of a month, or its beginning, as the source of a pattern with `u`: of two letters in other scripts than Latin
 * alone, and with a point within in Thai (`ม.ค.`). Whether it is one is to be asked.
 */
export const MONTH_NAME = String.raw`\p{L}[\p{L}\p{M}]{2,}|(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]{0,3}\.?[\p{L}\p{M}]{1,3}`;
/** What a name ends in that is cut short; in Hebrew and Hindi it has signs of its own. */
export const SHORT = '[.׳॰]';
