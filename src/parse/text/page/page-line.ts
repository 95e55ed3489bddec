import { readByline } from '../lines/byline.ts';
import { isCaption, isFurniture } from '../lines/furniture.ts';
import { isLinkBar } from '../lines/link-bar.ts';
import { hasPictureCredit } from '../lines/picture-credit.ts';
import { isReleaseLine } from '../lines/press-release.ts';
import { endsAsSentence, LONGEST_HEADLINE, sizeInWords } from '../lines/prose.ts';
import { stampOf } from '../lines/stamp.ts';

const MOST_WORDS = 25;
/** A time of day or a full date: a stamp's, not a headline's. */
const METADATA =
  /\b\d{1,2}:\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^(?:published|updated|posted|by|von|par|por)\b/i;
/** `Published on 3 May 2024 by Jane Doe — Leave a reply`, in other languages. */
const POSTED =
  /^(?:veröffentlicht|aktualisiert|erstellt|gepostet|publié|mis à jour|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|geplaatst|public?erad|publisert|udgivet|julkaistu|opublikowan[oey]|publikován[oy]?|közzétéve|publicat|objavljeno|опубликован\p{L}*|обновлен\p{L}*|опубліковано|публикувано|δημοσιεύ\p{L}+|yayınlan\p{L}+|diterbitkan|đăng)(?!\p{L}).{0,40}\d/iu;
/** A footnote, a list's item, a link to the next page, or who said the line above: `— Jane Doe, the mayor`. Norwegian sets `– ` before what is said. */
const ASIDE = /^(?:[—*•←→‹›]|[–-]\p{L})/u;

/** Whether a line of a page has the size and the looks of a headline. */
export function mayBeHeadline(block: string): boolean {
  const size = sizeInWords(block);
  if (size < 2 || size > MOST_WORDS || block.length < 8 || block.length > LONGEST_HEADLINE) return false;
  if (ASIDE.test(block) || /[:,;]$/.test(block) || (endsAsSentence(block) && /[.。]["”»]?$/.test(block)))
    return false;
  return (
    !isLinkBar(block) &&
    !isStampOrByline(block) &&
    !isFurniture(block) &&
    !isReleaseLine(block) &&
    !isCaption(block) &&
    !hasPictureCredit(block)
  );
}

/** Whether a line says who wrote the article, or when. */
export function isStampOrByline(block: string): boolean {
  if (block.length > 120) return false;
  return (
    readByline(block) !== undefined || stampOf(block) !== undefined || METADATA.test(block) || isPosted(block)
  );
}

function isPosted(block: string): boolean {
  return POSTED.test(block) && !endsAsSentence(block);
}
