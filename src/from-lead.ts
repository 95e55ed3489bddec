/** What `sources` says of a title or a summary that was made of an article's first sentences, as the seed had none. */
export const FROM_LEAD = 'lead';
