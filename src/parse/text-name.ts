/** The name of a text file, or of one without an ending: what is in it may be of any format that is text. */
export const TEXT_NAME = /\.te?xt$|(?:^|\/)[^./]+$/i;
