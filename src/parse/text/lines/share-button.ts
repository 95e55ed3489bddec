import { NETWORKS } from './networks.ts';
import { sizeInWords } from './prose.ts';
import { isOfQuotedPost } from './quoted-post.ts';

/** `Facebook Messenger` is a button of its own; two lines of them are a share bar. */
const NETWORK = new RegExp([...NETWORKS, 'messenger'].join('|'), 'iu');
/** A sentence that names a network has more. */
const MOST_WORDS = 8;

/** Whether a line is a button to share by, or a link to a network. */
export function isShareButton(block: string): boolean {
  return NETWORK.test(block) && sizeInWords(block) <= MOST_WORDS && !isOfQuotedPost(block);
}
