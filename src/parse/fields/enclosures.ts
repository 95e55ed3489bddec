import type { Enclosure } from '../../article.ts';
import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import { mediaTypeIn } from '../media-type.ts';
import { bytesIn, secondsIn } from '../recordings/amounts.ts';
import { distinct } from '../recordings/distinct.ts';
import { type RecordingFault, readRecording } from '../recordings/enclosure.ts';
import type { SaidRecording } from '../recordings/said-recording.ts';
import type { FieldValues } from './fields.ts';

const FIELDS = ['enclosure', 'audio', 'podcast', 'video'] as const;

/** What is said of each fault, and what to do, in front matter. */
const WORDS: Readonly<Record<RecordingFault['part'], { fault: string; remedy: string }>> = {
  address: {
    fault: 'names a recording outside of the folder and at no address of the web, which was left out',
    remedy: 'put the file into the folder, or on the web, and write its path or its whole address',
  },
  type: {
    fault: 'gives a recording a type that is no media type',
    remedy: 'write one, such as audio/mpeg, or none where the address ends with .mp3',
  },
  untold: {
    fault: 'names something of which nothing says that it is sound or film, which was left out',
    remedy: 'say its media type beside its address: { url: https://example.org/episode, type: audio/mpeg }',
  },
  bytes: {
    fault: 'gives a recording a size that is no number of bytes',
    remedy: 'write that, such as 13654375, or take it out',
  },
  duration: {
    fault: 'gives a recording a duration that is none',
    remedy: 'write it as 28:15 or in seconds, or take it out',
  },
};

/** The sound and film that fields name, each once, and what is wrong with them. */
export function enclosuresOf(
  file: string,
  found: FieldValues,
): { readonly enclosures: readonly Enclosure[]; readonly warnings: readonly Problem[] } {
  const said = FIELDS.flatMap((field) => (found[field] ?? []).map((recording) => ({ field, recording })));
  const read = said.map(({ field, recording }, i) => {
    const whole = i === 0 ? { ...besideFirst(found), ...withValues(recording) } : recording;
    return { field, ...readRecording(whole, { file, baseUrl: found.canonical }) };
  });
  return {
    enclosures: distinct(read.flatMap(({ enclosure }) => enclosure ?? [])),
    warnings: read.flatMap(({ field, faults }) => faults.map((fault) => warning(file, field, fault))),
  };
}

/** Fields of such names may say something else, such as how long one cooks: what cannot be read is none of it. */
function besideFirst({
  recordingType: type = '',
  recordingBytes: bytes = '',
  recordingDuration: duration = '',
}: FieldValues): Partial<SaidRecording> {
  return {
    ...(mediaTypeIn(type) && { type }),
    ...(bytesIn(bytes) && { bytes }),
    ...(secondsIn(duration) && { duration }),
  };
}

function withValues(said: SaidRecording): SaidRecording {
  const values = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(values) as unknown as SaidRecording;
}

function warning(file: string, field: string, { part, text }: RecordingFault): Problem {
  const { fault, remedy } = WORDS[part];
  return { file, field, fault: `${fault}: ${safeLine(text)}`, remedy };
}
