import type { Article } from '../../article.ts';
import type { LostReference } from './lost-references.ts';
import { placeOf, type Targets } from './settled-html.ts';

/** The picture that an article is shown by, if there is one, with its address on the web in place of that in the folder. */
export function settledPicture(
  picture: Article['picture'],
  targets: Pick<Targets, 'referenceOf' | 'picture'>,
): { readonly picture?: Article['picture']; readonly lost: readonly LostReference[] } {
  const reference = targets.referenceOf(picture?.address ?? '');
  if (!reference) return { picture, lost: [] };
  const place = placeOf(reference, targets.picture(reference));
  return 'address' in place ? { picture: { ...picture, ...place }, lost: [] } : { lost: [place] };
}
