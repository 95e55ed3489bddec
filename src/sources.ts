/** What `Draft.sources` says of a title or a summary that was made of the first sentences, as the seed has none. */
export const FROM_LEAD = 'lead';

/** What `Draft.sources` says of a language or of topics that only the text tells. */
export const FROM_TEXT = 'text';
