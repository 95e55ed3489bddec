import type { FeedEntry } from '../feed/feed-entry.ts';

/** Behind an article's address: the same article as an item by itself. */
export const ITEM_EXTENSION = 'json';

/**
 * What JSON Feed has no place for, under a key of ours: "Names must start with an _ character followed by a letter"
 * (JSON Feed 1.1, Extensions). Not `external_url`: that is "the thing you're talking about" to NetNewsWire, which shows it as a
 * link of its own, and where the same article was published first is not that.
 */
export function extensionOf(entry: FeedEntry) {
  const { precision, placeText, creditText, correctionText, rightsText, canonicalUrl, relatedText } = entry;
  const { version, wordCount } = entry;
  return {
    // The time of day is noon where nobody said one.
    date_precision: precision === 'instant' ? undefined : precision,
    place: placeText,
    credit: creditText,
    correction: correctionText,
    rights: rightsText,
    canonical_url: canonicalUrl,
    related: relatedText.length === 0 ? undefined : relatedText,
    word_count: wordCount,
    version,
    ...(entry.isShortened && { is_shortened: true, whole_url: `${entry.url}.${ITEM_EXTENSION}` }),
  };
}
