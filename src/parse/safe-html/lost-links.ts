import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import type { AbsoluteLinks, HtmlOrigin } from './absolute-links.ts';

/** So many are named of what lies outside of the folder. */
const MOST_NAMED = 3;

/** Says which links and pictures lead out of the folder of seeds, and what to do about them. */
export function lostWarnings(
  { lostLinks, lostPictures }: AbsoluteLinks,
  { file, baseRemedy }: HtmlOrigin,
): Problem[] {
  const named = (written: readonly string[]) => {
    const addresses = [...new Set(written.map(safeLine))];
    const more = addresses.length - MOST_NAMED;
    return `${addresses.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  const links = {
    file,
    field: 'links',
    remedy: baseRemedy,
    fault: `has links that lead out of the folder of seeds, of which only the text was left: ${named(lostLinks)}`,
  };
  const pictures = {
    file,
    field: 'pictures',
    fault: `shows pictures outside of the folder of seeds, which were left out: ${named(lostPictures)}`,
    remedy: `put them into the folder, or name one above with SEEDS_DIR; or ${baseRemedy}`,
  };
  return [...(lostLinks.length > 0 ? [links] : []), ...(lostPictures.length > 0 ? [pictures] : [])];
}
