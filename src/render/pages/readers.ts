/** A feed reader that takes a subscription from a link. */
export interface FeedReader {
  /** Without one it is whichever app is installed. */
  readonly name?: string;
  /** The link that subscribes to a feed, by its absolute URL. */
  subscribeUrl(feedUrl: string): string;
}

/** The common ones, those in an app first. Each address is the reader's own, as its documentation or its source has it. */
export const feedReaders: readonly FeedReader[] = [
  // The scheme that NetNewsWire, Reeder, Vienna and others register: the one that is installed opens.
  { subscribeUrl: (url) => `feed:${url}` },
  {
    name: 'Feedly',
    subscribeUrl: (url) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(url)}`,
  },
  {
    name: 'Inoreader',
    subscribeUrl: (url) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(url)}`,
  },
  { name: 'NewsBlur', subscribeUrl: (url) => `https://www.newsblur.com/?url=${encodeURIComponent(url)}` },
  { name: 'Feedbin', subscribeUrl: (url) => `https://feedbin.com/?subscribe=${encodeURIComponent(url)}` },
  {
    name: 'The Old Reader',
    subscribeUrl: (url) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(url)}`,
  },
  { name: 'Unread', subscribeUrl: (url) => `unread://feeds?url=${encodeURIComponent(url)}` },
];
