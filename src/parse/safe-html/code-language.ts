import type { Properties } from 'hast';

/**
 * A class that says what language a piece of code is in: "authors who wish to mark code elements with the language used […] can use the
 * class attribute, e.g. by adding a class prefixed with "language-"" (HTML, 4.5.15).
 */
export const LANGUAGE_CLASS = /^language-[a-z0-9][\w+#.-]{0,39}$/i;

/** The properties of an element; of its classes only the one that says what language its code is in. */
export function withCodeLanguage(tagName: string, { className, ...properties }: Properties): Properties {
  const said = tagName === 'code' ? languageClassIn([className].flat()) : undefined;
  return said === undefined ? properties : { ...properties, className: [said] };
}

/** The first of some classes that says what language a piece of code is in. */
export function languageClassIn(classes: readonly unknown[]): string | undefined {
  return classes.map(String).find((name) => LANGUAGE_CLASS.test(name));
}
