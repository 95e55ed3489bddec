import { withoutEntities } from '../../entities.ts';
import type { Fact } from '../input.ts';
import { type SaidRecording, saidRecordings } from '../recordings/said-recording.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page tells machines of the sound and film of its article, the most trusted first. */
export function recordingsSaid(
  { metas }: PageFacts,
  { recordings }: JsonLdArticle,
): readonly Fact<readonly SaidRecording[]>[] {
  return [
    { value: recordings.flatMap((thing) => saidRecordings(thing)).map(readable), source: 'json-ld' },
    { value: [...inMetas(metas, 'audio'), ...inMetas(metas, 'video')], source: 'open graph' },
  ];
}

/** https://ogp.me/#structured. A page that plays a film may stand there in its place, as `text/html`. */
function inMetas(metas: PageFacts['metas'], medium: 'audio' | 'video'): SaidRecording[] {
  const valuesOf = (part: string) => metas.get(`og:${medium}${part}`) ?? [];
  const [addresses = []] = [':secure_url', ':url', ''].map(valuesOf).filter(({ length }) => length > 0);
  const types = valuesOf(':type');
  return addresses.map((address, i) => ({ address, type: types[i], medium }));
}

/** Many a program writes its texts there as it writes them in HTML. */
function readable({ title, ...said }: SaidRecording): SaidRecording {
  return { ...said, title: title && withoutEntities(title) };
}
