import type { Problem } from '../../problem.ts';

/** What editors and people call a copy of a file: `story.md~`, `#story.md#`, `story.txt.bak`, `story.md.orig`, `~$story.docx`. */
const BACKUP = /(?:[^/]~|\.(?:bak|backup|orig|old|rej|sw[op]|te?mp)[-\d]*)$|(?:^|\/)(?:#[^/]+#|~\$[^/]+)$/i;

/** Whether a file is an earlier or unfinished copy of another one, by its name. */
export function isBackup(path: string): boolean {
  return BACKUP.test(path);
}

/** What the report says of such a file. */
export function backupNotice(file: string): Problem {
  return {
    file,
    field: 'file',
    fault: "is an editor's copy of another file, by its name",
    remedy: 'remove it; or, if it is an article, give it a name of its own: story.md, .html or .txt',
  };
}
