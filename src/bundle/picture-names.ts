import { wordsInPictureName } from '../picture-name.ts';
import { firstWhere, openList, packTexts } from './list.ts';

/** Packs the names of pictures, each once: a section by its name, beside those of the bundle. */
export function pictureSections(names: Iterable<string>): Record<string, Uint8Array[]> {
  return { pictures: packTexts([...new Set(names)].sort()) };
}

/** Opens what `pictureSections` packed: the name of the one picture that has the words of another name. */
export function openPictureNames(
  section: (name: string) => Uint8Array<ArrayBuffer>,
): (name: string) => string | undefined {
  const names = openList(section('pictures'));
  const decoder = new TextDecoder();
  const nameAt = (place: number) => decoder.decode(names.at(place));
  return (name) => {
    const words = wordsInPictureName(name);
    if (words === undefined) return undefined;
    const found: string[] = [];
    for (
      let place = firstWhere(names.length, (i) => nameAt(i) >= `${words}-`);
      place < names.length;
      place++
    ) {
      const other = nameAt(place);
      if (!other.startsWith(`${words}-`)) break;
      if (wordsInPictureName(other) === words) found.push(other);
    }
    return found.length === 1 ? found[0] : undefined;
  };
}
