import type { Problem } from '../../problem.ts';
import { safeText } from '../../safe-text.ts';
import { looksLikePage } from '../html/looks-like-page.ts';
import type { SourceFile } from '../input.ts';
import { detectEncoding } from './encoding.ts';
import { joinedSurrogates } from './joined-surrogates.ts';
import { knownFormat } from './known-formats.ts';
import { lightenedPage } from './lightened-page.ts';
import { withoutPages } from './printed-pages.ts';

/** The characters of a seed, or why there are none. */
export type Decoded = { text: string; warnings: Problem[] } | { problem: Problem };

const REFUSED: Readonly<Record<'binary' | 'unknown', Pick<Problem, 'fault' | 'remedy'>>> = {
  binary: {
    fault: 'is not text: it holds control characters as a picture or an archive does',
    remedy: 'save the article as UTF-8 text, or move the file out of the folder',
  },
  unknown: {
    fault: 'is in an encoding that cannot be told',
    remedy: 'save it as UTF-8',
  },
};

/** `é` as `Ã©`, `’` as `â€™`: what double encoding leaves. */
const MOJIBAKE = /Ã[\u00A0-\u00BF]|â€|Â[\u00A0-\u00BF]/g;

/** Longer than any article, and short enough for a build of thousands. */
const MOST_BYTES = 2_000_000;
/** A page may bring more than its article: a newspaper's has megabytes of scripts and styles. */
const MOST_BYTES_OF_PAGE = 10_000_000;

/** Reads a seed's bytes as safe characters. Text whose encoding cannot be told is refused: mojibake is worse. */
export function decode({ path, bytes }: SourceFile): Decoded {
  const format = knownFormat(bytes);
  if (format !== undefined) {
    const make = format.remedy ?? 'save the article as text or as an HTML page';
    const [fault, remedy] = [
      `is no text: it is ${format.what}`,
      `${make}, or move the file out of the folder`,
    ];
    return { problem: { file: path, field: 'encoding', fault, remedy } };
  }
  const isLargePage =
    bytes.length > MOST_BYTES && looksLikePage(new TextDecoder().decode(bytes.subarray(0, 4000)));
  if (bytes.length > (isLargePage ? MOST_BYTES_OF_PAGE : MOST_BYTES)) {
    return { problem: tooLarge(path, bytes.length) };
  }
  const joined = joinedSurrogates(bytes);
  const encoding = detectEncoding(joined);
  if (typeof encoding !== 'string') {
    return { problem: { file: path, field: 'encoding', ...REFUSED[encoding.refused] } };
  }

  const read = new TextDecoder(encoding).decode(joined);
  const text = safeText(isLargePage ? lightenedPage(read) : withoutPages({ path, text: read }));
  if (text.length > MOST_BYTES) return { problem: tooLarge(path, text.length) };
  const warnings: Problem[] = [];
  const warn = (fault: string, remedy: string) =>
    warnings.push({ file: path, field: 'encoding', fault, remedy });
  if (!encoding.startsWith('utf-')) {
    warn(`is not UTF-8; it was read as ${encoding}`, 'check its quotes and accents, and save it as UTF-8');
  }
  if ((text.match(MOJIBAKE)?.length ?? 0) >= 2) {
    warn('looks as if UTF-8 had been read as windows-1252 and saved again', 'restore its accents and quotes');
  }
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  if (damaged > 0) {
    warn(`holds ${damaged} damaged character(s), shown as U+FFFD`, 'restore them and save the file as UTF-8');
  }
  return { text, warnings };
}

function tooLarge(file: string, bytes: number): Problem {
  const fault = `is ${(bytes / 1e6).toFixed(1)} MB; an article is at most ${MOST_BYTES / 1e6} MB`;
  return { file, field: 'size', fault, remedy: 'split it, or move it out of the folder' };
}
