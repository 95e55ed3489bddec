import type { Problem } from '../../problem.ts';

const FOLDER = /(?:^|\/)_?drafts\//i;
/** An export of Medium has the drafts among the posts: `posts/draft_Rain-ab11f25aa53b.html`. */
const OF_MEDIUM = /(?:^|\/)draft_[^/]*-[0-9a-f]{9,12}\.html$/;

/** What the report says of a draft: by its folder, Jekyll's `_drafts` and what people call so, or by its name. */
export function draftFileNotice(file: string): Problem | undefined {
  if (FOLDER.test(file))
    return held(file, 'is in a folder of drafts', 'move it out of the folder when it is ready');
  if (OF_MEDIUM.test(file))
    return held(file, 'is a draft, by its name', 'name it otherwise when it is ready');
  return undefined;
}

function held(file: string, fault: string, remedy: string): Problem {
  return { file, field: 'file', fault, remedy };
}
