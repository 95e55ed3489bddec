import type { ReadyAnswer } from './ready-answer.ts';

/** Answers in memory, by their addresses: the least recently used leaves first (LRU). */
export interface AnswerCache {
  /** The answer at an address, if it was made before and stands at `now`, in milliseconds since 1970. */
  find(address: string, now: number): ReadyAnswer | undefined;
  /**
   * The same, made where it is not there yet. Two who ask at once each make it: to wait for another request is not safe in a
   * Worker.
   */
  get(
    address: string,
    now: number,
    make: () => Promise<ReadyAnswer | undefined>,
  ): Promise<ReadyAnswer | undefined>;
}

/** Beside a body stand two codings of it, at worst as long as it is. */
const COPIES = 3;

/**
 * An empty cache for about `mostBytes` bytes of answers. None is ever invalidated: documents change by a deploy, which starts anew,
 * or at a time that they know, `ReadyAnswer.until`.
 */
export function answerCache(mostBytes: number): AnswerCache {
  const kept = new Map<string, ReadyAnswer>();
  let bytes = 0;

  function forget(address: string) {
    bytes -= (kept.get(address)?.bytes ?? 0) * COPIES;
    kept.delete(address);
  }

  function keep(address: string, answer: ReadyAnswer) {
    forget(address);
    // It would put out all others, and itself last.
    if (answer.bytes * COPIES > mostBytes) return;
    kept.set(address, answer);
    bytes += answer.bytes * COPIES;
    for (const [oldest] of kept) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  }

  function find(address: string, now: number) {
    const answer = kept.get(address);
    if (!answer || answer.until <= now) return undefined;
    // A Map gives its keys in the order they came in: the newest goes to the end.
    kept.delete(address);
    kept.set(address, answer);
    return answer;
  }

  return {
    find,
    async get(address, now, make) {
      const known = find(address, now);
      if (known) return known;
      const answer = await make();
      if (answer) keep(address, answer);
      return answer;
    },
  };
}
