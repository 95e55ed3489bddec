import type { Problem } from '../../problem.ts';

/** What the report says of a channel that is called otherwise now, of which the lock, `file`, has both paths. */
export function renamedChannelNotice(file: string, path: string, present: string): Problem {
  const fault = `has ${path} lead to ${present}, where all that stood in it last stand now`;
  return { file, field: 'renamedChannels', fault, remedy: 'nothing; or correct it there' };
}

/** What the report says of a channel in which nothing stands any more, by the file of an article that stood in it. */
export function lostChannelNotice(file: string, path: string): Problem {
  const fault = `is no longer in ${path}, and nothing else is: whoever subscribed to that gets 404`;
  const remedy = `nothing; or name its present path behind it in seeds.lock.json: "renamedChannels": { "${path}": "…" }`;
  return { file, field: 'channels', fault, remedy };
}

/** What the report says of one in which nothing stands any more, and which the lock has lead to one where that article is not. */
export function otherChannelNotice(file: string, path: string, present: string): Problem {
  const fault = `is no longer in ${path}, and nothing else is: by seeds.lock.json it leads to ${present}, where this is not`;
  const remedy = `nothing; or correct it there: "renamedChannels": { "${path}": "…" }`;
  return { file, field: 'channels', fault, remedy };
}

/** What the report says of a channel that the lock, `file`, has lead to one that is not there either. */
export function strayChannelNotice(file: string, path: string, present: string): Problem {
  const fault = `has ${path} lead to ${present}, where nothing is: whoever subscribed to it gets 404`;
  const remedy = 'correct it there, or take it out';
  return { file, field: 'renamedChannels', fault, remedy };
}
