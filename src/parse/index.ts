import type { Problem } from '../problem.ts';
import { decode } from './decoding/decode.ts';
import { draftOf } from './draft.ts';
import { gemtext } from './gemtext.ts';
import { html } from './html/html.ts';
import { ikiwiki } from './ikiwiki/ikiwiki.ts';
import type { Input, Parsed, ParseSettings, SourceFile } from './input.ts';
import { jsonArticle } from './json/json-article.ts';
import { kirby } from './kirby/kirby.ts';
import { lektor } from './lektor/lektor.ts';
import { mail } from './mail/mail.ts';
import { markdown } from './markdown/markdown.ts';
import { newsXml } from './news-xml/news-xml.ts';
import { backupNotice, isBackup } from './not-articles/backup-file.ts';
import { besideNotice, isBesideArticles } from './not-articles/beside-articles.ts';
import { draftFileNotice } from './not-articles/draft-file.ts';
import { otherMarkupProblem } from './not-articles/other-markup.ts';
import { siteListNotice } from './not-articles/site-list.ts';
import { pressArchive } from './press-archive/press-archive.ts';
import { plainText } from './text/plain-text.ts';
import { withToldFacts } from './told-facts.ts';

/** Every source format. The greedy one, which takes whatever is text, comes last. */
const inputs: readonly Input[] = [
  mail,
  gemtext,
  ikiwiki,
  kirby,
  lektor,
  markdown,
  newsXml,
  html,
  jsonArticle,
  pressArchive,
  plainText,
];

/** A parsed seed, with the characters that were read from it, by which two seeds are compared. */
export interface ParsedSeed extends Parsed {
  readonly file: string;
  /** Empty where the bytes could not be read as text. */
  readonly text: string;
  /** The paths of what a program may have made of it: where one of these is in the folder, that is the article. */
  readonly madeInto?: readonly string[] | undefined;
}

/** Parses one seed. Never rejects for what a seed holds: its problems come back as data. */
export async function parseSeed(file: SourceFile, settings: ParseSettings): Promise<ParsedSeed> {
  const { seed, input } = await readSeed(file, settings);
  if (seed.held) return seed;
  // A problem of the file itself is told whatever its name.
  const isUnfit = seed.problems.some(({ field }) => field !== 'file');
  const notMeant = notMeantNotice(file.path) ?? (isUnfit ? notAnArticle(file, input) : undefined);
  return notMeant ? { ...seed, draft: undefined, problems: [], warnings: [], held: notMeant } : seed;
}

/** Why a file is held back for where it lies or how it is called, whatever is in it. */
function notMeantNotice(path: string): Problem | undefined {
  if (isBackup(path)) return backupNotice(path);
  return draftFileNotice(path);
}

/** What cannot be published, and is by its name no article either. */
function notAnArticle({ path }: SourceFile, input: Input | undefined): Problem | undefined {
  return isBesideArticles(path) && !input?.ownNames?.test(path) ? besideNotice(path) : undefined;
}

async function readSeed(
  file: SourceFile,
  settings: ParseSettings,
): Promise<{ seed: ParsedSeed; input?: Input }> {
  const decoded = decode(file);
  const nothing = { file: file.path, text: '', found: { paragraphs: [] }, warnings: [] };
  if ('problem' in decoded) return { seed: { ...nothing, problems: [decoded.problem] } };
  const source = withToldFacts({ ...file, text: decoded.text }, settings.told);
  if (source.text.trim() === '') {
    const remedy = 'put the article into it, or remove the file';
    const problem = { file: file.path, field: 'body', fault: 'is empty', remedy };
    return { seed: { ...nothing, problems: [problem] } };
  }
  const otherMarkup = otherMarkupProblem(source);
  if (otherMarkup) return { seed: { ...nothing, text: source.text, problems: [otherMarkup] } };
  const siteList = siteListNotice(source);
  if (siteList) return { seed: { ...nothing, text: source.text, problems: [], held: siteList } };
  const input = inputs.find((candidate) => candidate.accepts(source));
  if (!input) throw new Error(`no input accepts ${file.path}`);
  const parsed = await draftOf(source, await input.read(source, settings), settings);
  const warnings = [...decoded.warnings, ...parsed.warnings];
  const madeInto = input.madeInto?.(file.path);
  return { seed: { ...parsed, file: file.path, text: source.text, warnings, madeInto }, input };
}
