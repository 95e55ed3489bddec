import { isNoTopic } from '../../no-topic.ts';
import { anyWord, TOPICS } from '../../publication-words.ts';

const LINE = new RegExp(`^(?:filed under|${anyWord(TOPICS)})\\s*[:：]\\s*(.{1,300})$`, 'iu');
const BETWEEN = /[,;|·•]/;
/** In characters. */
const LONGEST_TOPIC = 60;

/** The topics of a line that lists them: `Tags: Iraq, #Mosul`; `undefined` for any other. */
export function topicsOn(line: string): string[] | undefined {
  return LINE.exec(line)?.[1]
    ?.split(BETWEEN)
    .map((topic) => topic.trim().replace(/^#\s*/, ''))
    .filter((topic) => topic !== '' && topic.length <= LONGEST_TOPIC && !isNoTopic(topic));
}
