import type { Article } from '../../article.ts';
import type { Problem } from '../../problem.ts';
import { paths } from '../../urls.ts';

/** What the report says of a seed whose text another one has, which is published. */
export function duplicateNotice({ file, of }: { file: string; of: string }): Problem {
  const fault = `has the same text as ${of}, which is published`;
  return { file, field: 'body', fault, remedy: 'remove one of the two' };
}

/** What the report says of a seed that is another one, which is published, saved once more. */
export function copyNotice({ file, of }: { file: string; of: string }): Problem {
  const fault = `is the same page as ${of}, which is published: it has its address, and nearly its text`;
  return { file, field: 'file', fault, remedy: 'remove one of the two' };
}

/** What the report says of an article that is nearly another one, by the share of its runs of words that are the same. */
export function nearDuplicateNotice({
  file,
  of,
  share,
}: {
  file: string;
  of: string;
  share: number;
}): Problem {
  const fault = `has nearly the same text as ${of} (${Math.round(share * 100)} % of its words' runs); both are published`;
  return { file, field: 'body', fault, remedy: 'remove one of the two if they are one story' };
}

/** What the report says of an article that is still to come. */
export function scheduledNotice({
  file,
  article,
}: {
  file: string;
  article: Pick<Article, 'published'>;
}): Problem {
  const fault = `is dated in the future: it appears at ${article.published}, without another build`;
  return { file, field: 'date', fault, remedy: 'nothing, if that is its date' };
}

/** What the report says of an article that was changed at a time which is to come: readers sort by it, and show it to people. */
export function revisedAheadNotice({
  file,
  article,
}: {
  file: string;
  article: Pick<Article, 'updated'>;
}): Problem {
  const fault = `says that it was updated at ${article.updated}, which is still to come`;
  return {
    file,
    field: 'updated',
    fault,
    remedy: 'correct it: readers may keep the article above newer ones',
  };
}

/** What the report says of an article that has a page and stands in no list. */
export function unlistedNotice({ file, article }: { file: string; article: Pick<Article, 'slug'> }): Problem {
  const fault = `is unlisted: it is read at ${paths.article(article.slug)}, and in no feed, list, search or sitemap`;
  return { file, field: 'unlisted', fault, remedy: 'nothing; or take that out of its front matter' };
}

/** What the report says of a file that a program read to make `made`. */
export function unrunSourceNotice(file: string, made: string): Problem {
  const fault = `is what ${made} was made of`;
  return { file, field: 'file', fault, remedy: 'nothing; or remove that one, if this is the article' };
}

/** What the report says of an article whose time is over: of this it is said at a build, since none goes by itself. */
export function expiredNotice(file: string, expires: string): Problem {
  const fault = `is held back: it expired at ${expires}`;
  return { file, field: 'expiryDate', fault, remedy: 'nothing; or write a later expiryDate' };
}

/** What the report says where git left both sides of a merge in the lock. */
export function mergedLockNotice({ file }: { file: string }): Problem {
  const fault = 'had both sides of a merge in it; the articles of both are in it now';
  return { file, field: 'articles', fault, remedy: 'commit it' };
}

/** What the report says of an article whose slug both branches of a merge gave away. */
export function readdressedNotice({
  file,
  of,
  before,
  slug,
}: {
  file: string;
  of: string;
  before: string;
  slug: string;
}): Problem {
  const fault = `had the address ${paths.article(before)} on the branch that was merged, which ${of} has; it is at ${paths.article(slug)} now`;
  return { file, field: 'slug', fault, remedy: 'nothing; or give it another slug before it is published' };
}

/** What the report says of an article whose seed is gone. */
export function removedNotice(file: string): Problem {
  const fault = 'is no longer there: its article is removed, and its address answers 410';
  return { file, field: 'file', fault, remedy: 'bring it back under any name, if that was a mistake' };
}

/** What the report says of an article of which nothing is as it was: it may be another one in a file that was used again. */
export function replacedNotice({ file, title }: { file: string; title: string }): Problem {
  const fault = `has another text, headline and day than before, and is still the article that was “${title}”`;
  return {
    file,
    field: 'file',
    fault,
    remedy: 'give the new article a file of its own, if it is another one',
  };
}

/** Why a seed is refused that is dated so late that it must be a mistake. */
export function tooLateProblem(file: string): Problem {
  const fault = 'is dated more than a year in the future';
  return { file, field: 'date', fault, remedy: 'correct the date' };
}

/** What the report says of an article that had an address of a former site which leads to another one, `of`. */
export function claimedAddressNotice(file: string, address: string, of: string): Problem {
  const fault = `says that it stood at ${address}, which leads to ${of}`;
  return { file, field: 'address', fault, remedy: 'take it out of one of the two' };
}

/** What the report says of an article that had an address at which the publication itself has something else. */
export function ownAddressNotice(file: string, address: string): Problem {
  const fault = `says that it stood at ${address}, where the publication has something of its own`;
  return { file, field: 'address', fault, remedy: 'take it out: it does not lead to the article' };
}

/** What the report says of a link by which articles or pictures from outside of the folder are published: it may not be meant. */
export function linkedOutNotice(link: string, target: string): Problem {
  const fault = `is a link out of the folder of seeds: what the articles have of ${target} is public`;
  return { file: link, field: 'file', fault, remedy: 'nothing, if that is meant; else remove the link' };
}

/** What the report says of a picture in the folder that no published article shows or links to. */
export function unusedPictureNotice(file: string): Problem {
  const fault = 'is a picture that no published article shows';
  return {
    file,
    field: 'file',
    fault,
    remedy: 'nothing; or show it: ![what it shows](its path from the article)',
  };
}

/** What the report says of a recording in the folder that no published article plays or links to. */
export function unusedRecordingNotice(file: string): Problem {
  const fault = 'is a recording that no published article plays';
  return {
    file,
    field: 'file',
    fault,
    remedy: 'nothing; or play it: write audio: or video: and its path above the article',
  };
}
