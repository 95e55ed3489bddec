import type { PackableAddress } from '../../bundle/addresses.ts';
import { addressKey } from '../../former-address.ts';
import type { Problem } from '../../problem.ts';
import { paths } from '../../urls.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import { ownAddressNotice } from '../report/notices.ts';
import type { FormerAddresses } from './former-addresses.ts';

/**
 * The addresses of a former site that lead to published articles, each with the number of its article in `published`.
 * Where the publication has something itself (`isOwn`) an address stays what it is, and a warning names the article
 * that claims it.
 */
export function packableAddresses(
  addresses: FormerAddresses['byKey'],
  published: readonly PublishedSeed[],
  isOwn: (key: string) => boolean,
): { readonly packable: readonly PackableAddress[]; readonly warnings: readonly Problem[] } {
  const numbers = new Map(published.map(({ file }, number) => [file, number]));
  const packable: PackableAddress[] = [];
  const warnings: Problem[] = [];
  for (const [key, { file, written }] of addresses) {
    const number = numbers.get(file);
    if (number === undefined) continue;
    const page = addressKey(paths.article(published[number]?.article.slug ?? ''));
    // Its own page's, with another ending: `/articles/siege.html`.
    if (key === page || !isOwn(key)) packable.push([key, number]);
    else if (written !== undefined) warnings.push(ownAddressNotice(file, written));
  }
  return { packable, warnings };
}
