import { type ArticleContents, openContents } from '../../bundle/contents.ts';
import { feedBytes } from '../../feed/feed-size.ts';
import { type FolderReference, readFolderAddress } from '../../parse/folder-address.ts';
import { isBesideArticles, isPictureName } from '../../parse/not-articles/beside-articles.ts';
import type { Problem } from '../../problem.ts';
import { paths } from '../../urls.ts';
import type { FormerAddresses } from '../former-site/former-addresses.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import { packedContents } from '../packed-contents.ts';
import type { SeedRecord } from '../seed-record.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { type FileFinder, fileFinder } from './file-finder.ts';
import { formerChannels } from './former-channels.ts';
import { type LostReference, lostNotices } from './lost-references.ts';
import type { FolderPicture } from './picture-file.ts';
import type { PictureShelf } from './picture-shelf.ts';
import { settledHtml, type Target, type Targets } from './settled-html.ts';
import { settledPicture } from './settled-picture.ts';
import { siteReferences } from './site-references.ts';

/** What is known when the references of articles to files are settled. */
export interface KnownFiles {
  /** Every file of the folder. */
  readonly files: readonly SeedFile[];
  readonly records: ReadonlyMap<string, SeedRecord>;
  readonly published: readonly PublishedSeed[];
  /** Seeds that are not published, and those with the same text that are. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  readonly addresses: FormerAddresses['byKey'];
  /** Where everything will be served, if that is known. */
  readonly siteUrl: string | undefined;
}

/** What came of the references of all articles. */
export interface Settled {
  readonly records: ReadonlyMap<string, SeedRecord>;
  /** The slugs of the articles that each article links to, by its file. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of the pictures that each article shows or links to, by its file. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** The pictures that are shown or linked to, each once. */
  readonly pictures: readonly FolderPicture[];
  /** What is left out, by article. */
  readonly warnings: readonly Problem[];
}

const PICTURE = new RegExp(`="${paths.picture('([^"]+)')}"`, 'g');
/** Longer than nearly every origin: what an entry takes in a feed is said with its addresses whole. */
const LONG_ORIGIN = `https://${'x'.repeat(63)}`;

/**
 * Replaces the files that articles refer to by where they are on the web: pictures, and other articles. They refer to them by their
 * paths, or by whole addresses on the site itself, which was another program's before.
 */
export async function settleReferences(known: KnownFiles): Promise<Settled> {
  const { files, records, published, addresses, siteUrl } = known;
  const publishedFiles = new Set(published.map(({ file }) => file));
  const { site, isOnSite, referenceOf } = siteReferences(siteUrl);
  const referring = [...records.values()].filter(
    ({ path, refersTo, linkedHosts }) =>
      (refersTo || (site !== undefined && linkedHosts?.includes(site))) && publishedFiles.has(path),
  );
  if (referring.length === 0)
    return { records, links: new Map(), shown: new Map(), pictures: [], warnings: [] };
  // Loaded only then: most folders have no pictures.
  const { pictureShelf } = await import('./picture-shelf.ts');
  const finder = fileFinder(
    files.map(({ path }) => path),
    addresses,
  );
  const shelf = pictureShelf(files);
  const { linkTarget, links } = linkTargets(finder, shelf, known);
  const settled = new Map(records);
  const shown = new Map<string, readonly string[]>();
  const warnings: Problem[] = [];
  for (const record of referring) {
    const { picture: ownPicture, ...contents } = openContents(record.contents);
    const astray: LostReference[] = [];
    const targets: Targets = {
      referenceOf: (address) => readFolderAddress(address) ?? referenceOf(address),
      picture(reference) {
        const target = pictureTarget(finder.file(reference, record.path), shelf);
        const { otherwise = '' } = reference;
        if ('lost' in target && isOnSite(otherwise)) astray.push({ path: otherwise, reason: 'not here' });
        return target;
      },
      link: (reference) => linkTarget(reference, record.path),
    };
    const { html: contentHtml, lost: lostInText } = settledHtml(contents.contentHtml, targets);
    const { picture, lost: lostPictures } = settledPicture(ownPicture, targets);
    const settledContents = { ...contents, ...(picture && { picture }), contentHtml };
    const measured = { ...settledContents, topics: topicsOf(record) };
    shown.set(record.path, picturesIn(settledContents));
    settled.set(record.path, {
      ...record,
      ...packedContents(settledContents),
      feedBytes: {
        full: feedBytes(measured, 'full', siteUrl ?? LONG_ORIGIN),
        summary: feedBytes(measured, 'summary', siteUrl ?? LONG_ORIGIN),
      },
    });
    warnings.push(...lostNotices(record.path, [...lostPictures, ...lostInText, ...astray]));
  }
  return { records: settled, links, shown, pictures: shelf.pictures(), warnings };
}

function pictureTarget(path: string | undefined, shelf: PictureShelf): Target {
  if (path === undefined) return { lost: 'no picture' };
  const picture = shelf.at(path);
  if (typeof picture === 'string') return { lost: picture };
  return { address: paths.picture(picture.name), width: picture.width, height: picture.height };
}

function picturesIn({ picture, contentHtml }: ArticleContents): string[] {
  const addresses = [`="${picture?.address}"`, contentHtml].join();
  return [...addresses.matchAll(PICTURE)].map(([, name = '']) => name);
}

function topicsOf({ labels }: SeedRecord): readonly string[] {
  return labels ? [...labels.topics, ...labels.derivedTopics] : [];
}

function linkTargets(finder: FileFinder, shelf: PictureShelf, known: KnownFiles) {
  const slugs = new Map(known.published.map(({ file, article }) => [file, article.slug]));
  for (const { file, of } of known.duplicates) slugs.set(file, slugs.get(of) ?? '');
  const channelAt = formerChannels(
    known.published.flatMap(({ file, isUnlisted }) =>
      isUnlisted ? [] : (known.records.get(file)?.labels ?? []),
    ),
  );
  const links = new Map<string, Set<string>>();
  const linkTarget = (reference: FolderReference, from: string): Target => {
    if (reference.path === '') return { address: paths.home };
    const path = finder.article(reference, from);
    if (path === undefined) {
      const address = channelAt(reference);
      return address === undefined ? { lost: 'no file' } : { address };
    }
    const slug = slugs.get(path);
    if (slug) {
      if (slug !== slugs.get(from)) links.set(from, (links.get(from) ?? new Set()).add(slug));
      return { address: `${paths.article(slug)}${fragmentOf(reference)}` };
    }
    if (isPictureName(path)) {
      const target = pictureTarget(path, shelf);
      return 'address' in target ? { address: target.address } : { lost: 'other file' };
    }
    const isSeed = known.records.has(path) && !isBesideArticles(path);
    return { lost: isSeed ? 'unpublished' : 'other file' };
  };
  return { linkTarget, links };
}

function fragmentOf({ fragment }: FolderReference): string {
  return fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`;
}
