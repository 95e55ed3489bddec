import { firstWhere, numbersIn, openList, packNumbers, packTexts } from './list.ts';
import type { SectionByName } from './sections.ts';

/** An address of a former site, as `addressKey` writes it, and the number of the article that had it. */
export type PackableAddress = readonly [key: string, article: number];

/** Packs the addresses that articles had on a former site, each once: sections by their names, beside those of the bundle. */
export function addressSections(addresses: readonly PackableAddress[]): Record<string, Uint8Array[]> {
  const sorted = addresses.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    addresses: packTexts(sorted.map(([key]) => key)),
    addressed: [packNumbers(sorted.map(([, article]) => article))],
  };
}

/** Opens what `addressSections` packed: the number of the article that had an address. Of twenty thousand it reads fifteen. */
export function openAddresses(section: SectionByName): (key: string) => number | undefined {
  const addresses = openList(section('addresses'));
  const articles = numbersIn(section('addressed'));
  // An address may begin with U+FEFF, which would be taken for a byte order mark and lost.
  const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
  const keyAt = (place: number) => decoder.decode(addresses.at(place));
  return (key) => {
    const place = firstWhere(addresses.length, (i) => keyAt(i) >= key);
    return place < addresses.length && keyAt(place) === key ? articles[place] : undefined;
  };
}
