import { isAdvertisingSlot } from './advertising-slot.ts';
import { isCaption } from './caption.ts';
import { isFollowLine } from './follow-line.ts';
import { isPageControl, withoutRepeatedLines } from './page-controls.ts';
import { isLabelledCredit } from './picture-credit.ts';
import { isPointerHeading, isPointerLine } from './pointer-line.ts';
import { READ_ALSO } from './read-also.ts';
import { MOST_READ } from './related-stories.ts';

/** In characters: no pattern below takes more, and most blocks are paragraphs, of which nothing else is asked then. */
const LONGEST = 400;

const BUTTONS = [
  'sign in|log ?in|sign up|subscribe(?: now)?|my account|close|skip to .{0,30}|print this page|back to top',
  'load more|show more|modal trigger|play video|enlarge(?: image)?|hide caption|toggle caption',
];

/** Blocks that belong to the page and not to the article, whatever stands around them. Each pattern is for a whole block. */
const SURE: readonly RegExp[] = [
  /^headline: .{10,80}exceed.{0,80}!$/i,
  new RegExp(`^(?:${MOST_READ})(?:\\s*:.{0,160})?$`, 'i'),
  new RegExp(`^(?:${BUTTONS.join('|')})$`, 'i'),
  // Comments.
  /^(?:\d+\s+comments?|comments? \(\d+\)|leave a (?:comment|reply)|post a comment|view comments?|show comments?|join the (?:conversation|discussion))$/i,
  /^our standards: the thomson reuters trust principles\b.{0,40}$/i,
  // What WordPress sets below a post.
  /^(?:click to (?:share|email|print|follow)\b.{0,60}(?:\(opens in new window\))?.{0,20}|like this:|like loading\.{3}|loading\.{3}|share this:)$/i,
  /^(?:enter|type) your e-?mail(?: address)?(?: here)?\W{0,3}$/i,
  // Cookies.
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing))\b.{0,80}\bcookies?\b.{0,300}$/i,
];

/** Blocks that are furniture on a page that has furniture; a clean article may have such a sentence of its own. */
const LIKELY: readonly RegExp[] = [
  /^(?:share|teilen|partager|compartir|condividi|deel|dela|поделиться)\b.{0,30}$/i,
  new RegExp(
    `^(?:${READ_ALSO.en}|more (?:on|from|about)|don['’]t miss|related|you (?:may|might) be interested)\\b.{0,160}$`,
    'i',
  ),
  /^(?:click|tap) here\b.{0,120}$/i,
  /^(?:sign up|subscribe|join|get|receive|download|register)\b.{0,160}\b(?:newsletters?|inbox|e-?mail(?: alerts?| updates?)?|app|notifications?|daily briefing)\b.{0,120}$/i,
  // What stands in the place of a video that cannot be shown.
  /^(?=.{0,200}\bjavascript\b).{0,120}(?:enable|activate|aktivier|activ|habilit|attiv|włącz|включ|etkinleştir|有効|启用)/iu,
  /^(?:try refreshing your browser|to (?:view|watch) this (?:video|content))\b.{0,160}$/i,
  /^(?:menu|search|home|next|previous|register|comments?|kommentare?|commentaires?)$/i,
  /^videos?(?: credits?| courtesy| by| source)?\s*[:/]\s*.{1,80}$/i,
  /^(?:caption|watch:?)\b.{0,60}$/i,
];

/** Words that, alone or together, are a share bar: networks, and verbs of sharing. */
const SHARING = new Set(
  'share shares shared tweet pin pinterest email e mail print facebook twitter x whatsapp linkedin reddit telegram tumblr flipboard google messenger pocket copy link save comment comments like follow this via on to the article story by'.split(
    ' ',
  ),
);

/** Whether a block is furniture beyond doubt: a share bar, an advertisement, `Read also: …`, the heading of what is read most, a cookie notice. */
export function isFurniture(block: string): boolean {
  return (
    block.length <= LONGEST &&
    (isShareBar(block) ||
      isAdvertisingSlot(block) ||
      isPointerHeading(block) ||
      isPointerLine(block) ||
      SURE.some((pattern) => pattern.test(block)))
  );
}

/** Whether a block is furniture where other blocks are: a newsletter line, `Read more about …`, a caption. */
export function isLikelyFurniture(block: string): boolean {
  return (
    isFurniture(block) ||
    isFollowLine(block) ||
    isCaption(block) ||
    isLabelledCredit(block) ||
    (block.length <= LONGEST && LIKELY.some((pattern) => pattern.test(block)))
  );
}

/** The blocks of a story without its furniture. A text that shows some has more of it; a clean one keeps its sentences. */
export function withoutFurniture(blocks: readonly string[], isPage: boolean): string[] {
  const isDirty = isPage || blocks.some(isFurniture);
  const kept = blocks.filter((block) => !(isDirty ? isLikelyFurniture : isFurniture)(block));
  return isPage ? withoutRepeatedLines(kept.filter((block) => !isPageControl(block))) : kept;
}

function isShareBar(block: string): boolean {
  // The first word of most blocks says that they are none.
  for (const [word] of block.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!SHARING.has(word.toLowerCase()) && !/^\d+[km]?$/i.test(word)) return false;
  }
  return /\p{L}/u.test(block);
}
