import type { Problem } from '../../problem.ts';

/** Whether a file lies in a folder of drafts: Jekyll's `_drafts`, and what people call so. */
export function isInDrafts(path: string): boolean {
  return /(?:^|\/)_?drafts\//i.test(path);
}

/** What the report says of such a file. */
export function inDraftsNotice(file: string): Problem {
  return {
    ...{ file, field: 'file', fault: 'is in a folder of drafts' },
    remedy: 'move it out of the folder when it is ready',
  };
}
