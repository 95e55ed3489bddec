import { channelKinds } from '../../channels/index.ts';
import { addressKey } from '../../former-address.ts';
import { formats } from '../../render/formats.ts';
import { favicon, icon } from '../../render/icons.ts';
import { paths } from '../../urls.ts';

/** The keys of what is served whatever the articles are. */
const FIXED = new Set(
  [
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...channelKinds.flatMap(({ directoryPath }) => directoryPath ?? []),
    ...[favicon.path, icon.path],
  ].map(addressKey),
);
const FEEDS = formats.flatMap(({ file, guesses }) => [file, ...guesses]).map((name) => `/${name}`);
const ARTICLE = new RegExp(`^/${addressKey(paths.article(''))}/([^/.]+)(?:\\.[^/]+)?$`);

/**
 * Tells whether the publication itself answers at an address, as `addressKey` writes it. `channels` are the paths of its channels,
 * `slugs` all that articles have and had.
 */
export function ownAddresses(channels: Iterable<string>, slugs: Iterable<string>): (key: string) => boolean {
  const withFeeds = new Set([addressKey(paths.search), ...Array.from(channels, addressKey)]);
  const ofArticles = new Set(slugs);
  return (key) => {
    const path = `/${key}`;
    const isFeed = (name: string) =>
      path.endsWith(name) && withFeeds.has(addressKey(path.slice(0, -name.length)));
    const slug = ARTICLE.exec(path)?.[1];
    return (
      FIXED.has(key) ||
      withFeeds.has(key) ||
      FEEDS.some(isFeed) ||
      (slug !== undefined && ofArticles.has(slug))
    );
  };
}
