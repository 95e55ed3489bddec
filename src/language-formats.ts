/** The runtime's date format of a language. */
export const dateFormat = madeOnce(
  (language: string, form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, form),
);

/** The runtime's number format of a language. */
export const numberFormat = madeOnce(
  (language: string, form: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, form),
);

/** The runtime's plural rules of a language. */
export const pluralRules = madeOnce((language: string) => new Intl.PluralRules(language));

/** The runtime's list format of a language. */
export const listFormat = madeOnce(
  (language: string, form: Intl.ListFormatOptions) => new Intl.ListFormat(language, form),
);

/**
 * Making a format costs a hundred times what using it does, and a page of fifty articles needs one for each date. All
 * are kept: a site has one language and a few forms.
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
