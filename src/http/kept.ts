import type { Representation } from './representation.ts';

/** Representations by their address; the one that was asked for longest ago leaves first. */
export interface Kept {
  /** The representation at an address, made when it is asked for first. Two who ask at once wait for one making. */
  get(address: string, make: () => Promise<Representation | undefined>): Promise<Representation | undefined>;
}

/** Beside a body stand two codings of it, at worst as long as it is. */
const COPIES = 3;

/** Keeps representations in memory, up to about so many bytes. Documents change by a deploy, which starts anew. */
export function keptRepresentations(mostBytes: number): Kept {
  const kept = new Map<string, { size: number; representation: Promise<Representation | undefined> }>();
  let bytes = 0;
  const forget = (address: string) => {
    bytes -= kept.get(address)?.size ?? 0;
    kept.delete(address);
  };
  const grow = (address: string, size: number) => {
    const entry = kept.get(address);
    if (!entry) return;
    entry.size = size;
    bytes += size;
    for (const [oldest] of kept) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  return {
    get(address, make) {
      const known = kept.get(address);
      if (known) {
        // A Map gives its keys in the order they came in: the newest goes to the end.
        kept.delete(address);
        kept.set(address, known);
        return known.representation;
      }
      const representation = make();
      kept.set(address, { size: 0, representation });
      representation.then(
        (made) => (made ? grow(address, made.body.length * COPIES) : forget(address)),
        () => forget(address),
      );
      return representation;
    },
  };
}
