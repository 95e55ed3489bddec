import { wordsInAssetName } from '../asset-name.ts';
import { firstWhere, openList, packTexts } from './list.ts';
import type { SectionByName } from './sections.ts';

/** Packs the names of pictures, each once: a section by its name, beside those of the bundle. */
export function pictureSections(names: Iterable<string>): Record<string, Uint8Array[]> {
  return { pictures: packTexts([...new Set(names)].sort()) };
}

/** Opens what `pictureSections` packed: the name of the one picture that has the words of another name. */
export function openPictureNames(section: SectionByName): (name: string) => string | undefined {
  const names = openList(section('pictures'));
  const decoder = new TextDecoder();
  const nameAt = (place: number) => decoder.decode(names.at(place));
  return (name) => {
    const found = placesCalledAs(name, names.length, nameAt);
    return found.length === 1 ? nameAt(found[0] as number) : undefined;
  };
}

/** The places of the names with the words of `name`, among `length` names in their order. */
export function placesCalledAs(name: string, length: number, nameAt: (place: number) => string): number[] {
  const words = wordsInAssetName(name);
  if (words === undefined) return [];
  const found: number[] = [];
  for (let place = firstWhere(length, (i) => nameAt(i) >= `${words}-`); place < length; place++) {
    const other = nameAt(place);
    if (!other.startsWith(`${words}-`)) break;
    if (wordsInAssetName(other) === words) found.push(place);
  }
  return found;
}
