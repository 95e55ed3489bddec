/** The name of a page of ikiwiki’s. */
export const IKIWIKI_NAME = /\.mdwn$/i;
