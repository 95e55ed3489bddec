/** The day that a file's name begins with, as blogs keep their posts: `2017-06-28-old-city.md`. */
export function fileNameDate(path: string): string | undefined {
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})(?=[-_. ])[^/]*$/.exec(path)?.[1];
}

const NUMBERED =
  /(?:^|\/)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?=[-_. ])[^/]*$/;

/** The day that a file's name begins with as a number, which a Zettelkasten may have with the time: `202106141530 Rain.md`. */
export function fileNumberDate(path: string): string | undefined {
  const [, year, month, day] = NUMBERED.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
