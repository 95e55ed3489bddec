/** The day that a file's name begins with, as blogs keep their posts: `2017-06-28-old-city.md`, or a journal `2017_06_28.md`. */
export function fileNameDate(path: string): string | undefined {
  const [, year, , month, day] = /(?:^|\/)(\d{4})([-_])(\d{2})\2(\d{2})(?=[-_. ])[^/]*$/.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

const NUMBERED =
  /(?:^|\/)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?=[-_. ])[^/]*$/;

const AT_END = /[-_. ]((?:19|20)\d\d-\d\d-\d\d)\.[^./]*$/;

/**
 * The day in a file's name that may be another: a number that it begins with, which a Zettelkasten may have with the time
 * (`202106141530 Rain.md`), or a day that it ends with, as an issue's or a release's (`weekly-2017-06-28.md`).
 */
export function looseFileNameDate(path: string): string | undefined {
  const [, year, month, day] = NUMBERED.exec(path) ?? [];
  return year === undefined ? AT_END.exec(path)?.[1] : `${year}-${month}-${day}`;
}
