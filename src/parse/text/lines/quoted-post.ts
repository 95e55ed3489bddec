import { endsAsSentence, sizeInWords } from './prose.ts';

/** Who posted it: `— Jane Doe (@jane) May 3, 2024`, `A post shared by Jane Doe (@jane)`. */
const SIGNATURE = /\(@[\w.]+\)/;
/** In characters: a paragraph may name an account. */
const LONGEST = 160;
const PICTURE = /pic\.twitter\.com\/\w+$/;
/** `View this post on Instagram`, where the post cannot be shown. */
const PLACE = /instagram/i;
const POST =
  /(?<!\p{L})(?:post|beitrag|publica|foto|bericht|innlegg|inlägg|opslag|julkaisu|post[au]|příspěv|bejegyzés|postare|gönderi)|публикац|допис|投稿|게시물|[帖貼]/iu;
/** A sentence about a post has more. */
const MOST_WORDS = 8;

/** Whether a line is what a page shows with a post on a network that an article quotes. */
export function isOfQuotedPost(line: string): boolean {
  if (PICTURE.test(line)) return true;
  if (SIGNATURE.test(line)) return line.length <= LONGEST && !endsAsSentence(line);
  return PLACE.test(line) && POST.test(line) && sizeInWords(line) <= MOST_WORDS;
}
