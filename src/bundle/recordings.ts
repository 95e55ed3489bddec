import type { Recording } from '../catalog.ts';
import { placesCalledAs } from './asset-names.ts';
import { openList, packTexts } from './list.ts';
import type { SectionByName } from './sections.ts';

/** A recording to be packed. */
export interface PackableRecording extends Recording {
  /** Whether an article has it that may be told of: what is unlisted or to come is found by its exact address alone. */
  readonly isTold: boolean;
}

/** Packs recordings, each once: a section by its name, beside those of the bundle. */
export function recordingSections(recordings: Iterable<PackableRecording>): Record<string, Uint8Array[]> {
  const byName = new Map<string, PackableRecording>();
  for (const recording of recordings)
    if (recording.isTold || !byName.has(recording.name)) byName.set(recording.name, recording);
  const ordered = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    recordings: packTexts(
      ordered.map(({ name, bytes, mediaType, isTold }) => JSON.stringify({ name, bytes, mediaType, isTold })),
    ),
  };
}

/** Opens what `recordingSections` packed: the recording of a name, else the one that is told of and has its words. */
export function openRecordings(section: SectionByName): (name: string) => Recording | undefined {
  const list = openList(section('recordings'));
  const decoder = new TextDecoder();
  const at = (place: number): PackableRecording => JSON.parse(decoder.decode(list.at(place)));
  return (name) => {
    const found = placesCalledAs(name, list.length, (place) => at(place).name).map(at);
    const told = found.filter(({ isTold }) => isTold);
    return found.find((one) => one.name === name) ?? (told.length === 1 ? told[0] : undefined);
  };
}
