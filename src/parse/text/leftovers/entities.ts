import { decodeHTMLStrict } from 'entities';
import { safeText } from '../../../safe-text.ts';
import { escapedLinksOpened } from './escaped-links.ts';
import { withAmpersands } from './lost-ampersands.ts';

/** Character references that nobody types: they are left over from HTML. */
const LEFT_OVER =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|[lr][sd]quo|[mn]dash|hellip|quot|apos|eacute|egrave|agrave|uuml|ouml|auml|szlig|ntilde|copy|reg|trade|bull|middot);/i;
const AMPERSAND = /&amp;/;
const BARE_AMPERSAND = /&(?!amp;)/;

/**
 * Plain text with the character references that an extractor left in it decoded, once, and without the tags of escaped links. A text that shows no other trace
 * of HTML may speak of `&amp;` on purpose: it is left as it is.
 */
export function entitiesDecoded(source: string): string {
  const text = escapedLinksOpened(withAmpersands(source));
  const isEscaped = LEFT_OVER.test(text) || (AMPERSAND.test(text) && !BARE_AMPERSAND.test(text));
  return isEscaped ? safeText(decodeHTMLStrict(text)) : text;
}
