/** The day that a file's name begins with, as blogs keep their posts: `2017-06-28-old-city.md`. */
export function fileNameDate(path: string): string | undefined {
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_. ])[^/]*$/.exec(path)?.[1];
}
