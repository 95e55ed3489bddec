import type { Format } from '../../render/format.ts';
import { formats } from '../../render/formats.ts';

/** What an address of a feed says: the channel's path, the format, and of an archive document its number from 1. */
export interface FeedAddress {
  readonly channel: string;
  readonly format: Format;
  readonly archive?: number;
  /** Whether it is only what readers guess: the feed has another address. */
  readonly isGuess: boolean;
}

const ARCHIVE = /^(?<channel>\/.*)archive\/(?<number>[1-9]\d{0,5})\/$/;

/** The longest first: `feed/atom` of the front page is no `atom` of a channel `feed`. */
const files = formats
  .flatMap((format) => [format.file, ...format.guesses].map((file) => ({ file, format })))
  .sort((a, b) => b.file.length - a.file.length);

/** Reads a path as that of a feed of some channel, which need not exist. */
export function feedAddress(path: string): FeedAddress | undefined {
  const found = files.find(({ file }) => path.endsWith(`/${file}`));
  if (!found) return undefined;
  const { format, file } = found;
  const folder = path.slice(0, -file.length);
  const isGuess = file !== format.file;
  const { channel = folder, number } = ARCHIVE.exec(folder)?.groups ?? {};
  return number === undefined
    ? { channel, format, isGuess }
    : { channel, format, isGuess, archive: Number(number) };
}

/** The format that a query asks for at the address of a page, as programs have it whose sites have no paths: `?feed=rss2`. */
export function formatAsked(search: string): Format | undefined {
  return formats.find(({ guessedQueries }) => guessedQueries.includes(search.slice(1)));
}
