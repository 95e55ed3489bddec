import type { Problem } from '../../problem.ts';

/** Why a reference to a file is left out, or leads nowhere, and what to do. */
const REASONS = {
  'no picture': {
    field: 'pictures',
    fault: 'shows pictures that are not in the folder, which were left out',
    remedy: 'put them there, or write their whole addresses',
  },
  'other format': {
    field: 'pictures',
    fault: 'shows files that are no PNG, JPEG, GIF, WebP, AVIF or SVG, which were left out',
    remedy: 'save them as one of these',
  },
  'too large': {
    field: 'pictures',
    fault: 'shows pictures of more than 25 MiB, which were left out',
    remedy: 'make them smaller; for a page, 1 MiB is much',
  },
  'not here': {
    field: 'pictures',
    fault: 'shows pictures from the site itself that are not in the folder, and may not be there any more',
    remedy: 'put them into the folder, at the same paths; or nothing, where something else serves them',
  },
  unreadable: {
    field: 'pictures',
    fault: 'shows pictures that cannot be read, which were left out',
    remedy: 'mend their permissions, or their links',
  },
  'no recording': {
    field: 'recordings',
    fault: 'plays recordings that are not in the folder, which were left out',
    remedy: 'put them there, or write their whole addresses',
  },
  'recording not here': {
    field: 'recordings',
    fault: 'plays recordings from the site itself that are not in the folder, and may not be there any more',
    remedy: 'put them into the folder, at the same paths; or nothing, where something else serves them',
  },
  'recording in another format': {
    field: 'recordings',
    fault: 'plays files that are no MP3, M4A, AAC, Ogg, FLAC, WAV, MP4, WebM or MOV, which were left out',
    remedy: 'save them as one of these; MP3 and MP4 are played everywhere',
  },
  'recording too large': {
    field: 'recordings',
    fault: 'plays recordings of more than 25 MiB, which were left out',
    remedy:
      'make them smaller, or put them where larger ones may be, such as R2 or a host of podcasts, and write their whole addresses',
  },
  'recording empty': {
    field: 'recordings',
    fault: 'plays recordings that are empty files, which were left out',
    remedy: 'put the recordings in their place',
  },
  'recording unreadable': {
    field: 'recordings',
    fault: 'plays recordings that cannot be read, which were left out',
    remedy: 'mend their permissions, or their links',
  },
  'no file': {
    field: 'links',
    fault: 'links to files that are not in the folder; only the text of the links was left',
    remedy:
      'correct the paths, or write whole addresses; where they are those of a former site, set FORMER_PERMALINKS',
  },
  unpublished: {
    field: 'links',
    fault: 'links to articles that are not published; only the text of the links was left',
    remedy: 'publish them, or take the links out',
  },
  'other file': {
    field: 'links',
    fault: 'links to files that are no articles, pictures or recordings; only the text of the links was left',
    remedy: 'put them on the web, and write their whole addresses',
  },
} satisfies Record<string, Omit<Problem, 'file'>>;

/** Why a file that is referred to is left out. */
export type LossReason = keyof typeof REASONS;

/** A file that is left out, as its seed refers to it. */
export interface LostReference {
  readonly path: string;
  readonly reason: LossReason;
}

/** So many files are named for each reason. */
const MOST_NAMED = 3;

/** What the report says of the references of an article that were left out: a notice for each reason, with the files. */
export function lostNotices(file: string, lost: readonly LostReference[]): Problem[] {
  return Object.entries(REASONS).flatMap(([name, { field, fault, remedy }]) => {
    const missed = [...new Set(lost.filter(({ reason }) => reason === name).map(({ path }) => path))];
    if (missed.length === 0) return [];
    const more = missed.length - MOST_NAMED;
    const named = `${missed.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [{ file, field, fault: `${fault}: ${named}`, remedy }];
  });
}
