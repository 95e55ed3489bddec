import type { Input } from '../input.ts';
import { plainText } from '../text/plain-text.ts';
import { type ArchivedArticle, asPlainText } from './archived-article.ts';
import { isFactiva, readFactiva } from './factiva.ts';
import { isLexisNexis, readLexisNexis } from './lexisnexis.ts';

/** An archive of newspapers, by how it exports an article as text. */
interface Archive {
  readonly accepts: (text: string) => boolean;
  readonly read: (text: string) => ArchivedArticle;
}

const ARCHIVES: readonly Archive[] = [
  { accepts: isFactiva, read: readFactiva },
  { accepts: isLexisNexis, read: readLexisNexis },
];

/** An article as an archive of newspapers exports it as text. */
export const pressArchive: Input = {
  name: 'export of a press archive',
  accepts: ({ text }) => archiveOf(text) !== undefined,
  read: ({ path, text }, settings) =>
    plainText.read(
      { path, text: asPlainText(archiveOf(text)?.read(text) ?? { title: '', body: text }) },
      settings,
    ),
};

function archiveOf(text: string): Archive | undefined {
  return ARCHIVES.find(({ accepts }) => accepts(text));
}
