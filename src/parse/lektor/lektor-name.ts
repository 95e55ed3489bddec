/** The name of a page of its folder. */
export const LEKTOR_NAME = /(?:^|\/)contents(?:\+([a-z]{2}(?:-[a-z]{2})?))?\.lr$/i;
