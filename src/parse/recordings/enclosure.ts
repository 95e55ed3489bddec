import type { Enclosure } from '../../article.ts';
import { safeLine } from '../../safe-text.ts';
import type { Fact } from '../input.ts';
import { isOfRecording, mediaTypeByEnding, mediaTypeIn } from '../media-type.ts';
import { fileAddress, type LinkBase } from '../safe-html/absolute-links.ts';
import { bytesIn, secondsIn } from './amounts.ts';
import { distinct } from './distinct.ts';
import type { SaidRecording } from './said-recording.ts';

/** What is wrong with a recording that a source says, and what stands there. */
export interface RecordingFault {
  /** The address, the type, that nothing tells the type, the size, or the duration. */
  readonly part: 'address' | 'type' | 'untold' | 'bytes' | 'duration';
  readonly text: string;
}

/** What came of a recording: the enclosure, if it is one, and what was wrong. */
export interface ReadRecording {
  readonly enclosure?: Enclosure;
  readonly faults: readonly RecordingFault[];
}

/** Reads a recording; an address that is not whole is relative to `base`. What is said to be something else is none, and no fault. */
export function readRecording(said: SaidRecording, base: LinkBase): ReadRecording {
  const url = fileAddress(said.address, base);
  if (url === undefined) return { faults: [{ part: 'address', text: said.address }] };
  const type = said.type === undefined ? undefined : mediaTypeIn(said.type);
  const typeFaults = faultIn('type', said.type, type);
  const mediaType =
    type !== undefined && isOfRecording(type) ? type : mediaTypeByEnding(new URL(url).pathname, said.medium);
  if (mediaType === undefined) {
    const isUntold = type === undefined && typeFaults.length === 0;
    return { faults: isUntold ? [{ part: 'untold', text: said.address }] : typeFaults };
  }
  const [bytes, seconds] = [bytesIn(said.bytes ?? ''), secondsIn(said.duration ?? '')];
  const titleText = safeLine(said.title ?? '');
  return {
    enclosure: {
      ...{ url, mediaType },
      ...(bytes && { bytes }),
      ...(seconds && { seconds }),
      ...(titleText && { titleText }),
    },
    faults: [
      ...typeFaults,
      ...faultIn('bytes', said.bytes, bytes),
      ...faultIn('duration', said.duration, seconds),
    ],
  };
}

/** Of an amount, 0 says that it is not known. */
function faultIn(part: RecordingFault['part'], text = '', read: unknown): RecordingFault[] {
  return read !== undefined || /^[0:.\s]*$/.test(text) ? [] : [{ part, text }];
}

/** The enclosures in recordings that a text or a page says, each once, as a fact; `undefined` where there are none. */
export function enclosuresIn(
  said: readonly SaidRecording[],
  base: LinkBase,
  source: string,
): Fact<readonly Enclosure[]> | undefined {
  const value = distinct(said.flatMap((recording) => readRecording(recording, base).enclosure ?? []));
  return value.length === 0 ? undefined : { value, source };
}
