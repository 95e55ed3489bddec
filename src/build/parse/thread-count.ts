/** What a machine has for a build. */
export interface Machine {
  readonly cores: number;
  /** Bytes that are free, or that are left of what a container allows. */
  readonly freeMemory: number;
}

/** A thread takes as long to start as some hundred seeds to parse. */
const FILES_A_THREAD = 200;
/** What a thread that parses holds, measured over ten thousand seeds, is some 100 MB. */
const BYTES_A_THREAD = 128e6;
/** The other half is for what is parsed, and for everyone else. */
const SHARE_FOR_THREADS = 0.5;

/** How many threads are to parse so many seeds: one at least, and no more than there are cores and memory for. */
export function threadCount(files: number, { cores, freeMemory }: Machine): number {
  const byMemory = Math.floor((freeMemory * SHARE_FOR_THREADS) / BYTES_A_THREAD);
  return Math.max(1, Math.min(Math.ceil(files / FILES_A_THREAD), cores, byMemory));
}
