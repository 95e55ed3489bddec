/** WordPress's own codes that enclose something (https://codex.wordpress.org/Shortcode), as parts of a regular expression. */
export const ENCLOSING_CODES = 'caption|embed|sourcecode|code';

/** Those that stand alone. */
export const SINGLE_CODES = 'youtube|vimeo|gallery|playlist|audio|video|contact-form|soundcloud|slideshow';
