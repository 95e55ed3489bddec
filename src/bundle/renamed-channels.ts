import type { SectionByName } from './sections.ts';

/** The paths that channels had, each with the one that it has now. */
export type RenamedChannels = Readonly<Record<string, string>>;

/**
 * Packs the paths that lead to channels which are `there`, each to the one that is there after all its renaming: a section by its
 * name, beside those of the bundle.
 */
export function renamedSections(
  renamed: RenamedChannels,
  there: ReadonlySet<string>,
): Record<string, Uint8Array[]> {
  const leading = Object.keys(renamed).flatMap((path) => {
    const present = there.has(path) ? undefined : presentOf(path, renamed, there);
    return present === undefined ? [] : [[path, present]];
  });
  return { renamed: [new TextEncoder().encode(JSON.stringify(Object.fromEntries(leading)))] };
}

/** Opens what `renamedSections` packed: a path in a channel that is called otherwise now, at its present one. */
export function openRenamed(section: SectionByName): (path: string) => string | undefined {
  let renamed: RenamedChannels | undefined;
  return (path) => {
    renamed ??= JSON.parse(new TextDecoder().decode(section('renamed'))) as RenamedChannels;
    for (let end = path.indexOf('/', 1) + 1; end > 0; end = path.indexOf('/', end) + 1) {
      const channel = path.slice(0, end);
      if (Object.hasOwn(renamed, channel)) return `${renamed[channel]}${path.slice(end)}`;
    }
    return undefined;
  };
}

/** The path of the channel that is there after all the renaming of one that is not, if the paths lead to one. */
export function presentOf(
  path: string,
  renamed: RenamedChannels,
  there: ReadonlySet<string>,
): string | undefined {
  const passed = new Set<string>();
  let present: string | undefined = path;
  while (present !== undefined && !there.has(present) && !passed.has(present)) {
    passed.add(present);
    present = renamed[present];
  }
  return present !== undefined && there.has(present) ? present : undefined;
}
