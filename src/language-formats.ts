/** The runtime's date format of a language. */
export const dateFormat = madeOnce(
  (language: string, form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, form),
);

/** The runtime's plural rules of a language. */
export const pluralRules = madeOnce((language: string) => new Intl.PluralRules(language));

/** The runtime's list format of a language. */
export const listFormat = madeOnce(
  (language: string, form: Intl.ListFormatOptions) => new Intl.ListFormat(language, form),
);

/**
 * To make one costs a hundred times what it costs to use it, and a page of fifty articles wants one for each date; a site has one
 * language and a few forms, so that they are few.
 */
function madeOnce<Options extends readonly unknown[], Made>(make: (...options: Options) => Made) {
  const made = new Map<string, Made>();
  return (...options: Options): Made => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(...options);
    made.set(key, known);
    return known;
  };
}
