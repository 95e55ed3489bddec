/** The name of a file of HTML. */
export const HTML_NAME = /\.x?html?$/i;
