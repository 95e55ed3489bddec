import type { Child } from 'hono/jsx';
import type { Channel } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { favicon, icon } from '../icons.ts';
import { stylePath } from './style.ts';

/** What every page has around it. */
export interface PageFrame {
  readonly site: SiteConfig;
  readonly origin: string;
  /** Of the whole page; an article's own language goes on its own element too. */
  readonly language?: string;
  /** The channel that the page is of, whose feeds come before the site's. */
  readonly channel?: Channel | undefined;
  /** Results of searches are not: each of them would be a page. */
  readonly isForSearchEngines?: boolean;
  readonly titleText: string;
  readonly descriptionText?: string;
  /** The page's one address; pages without one (404, 410) are not for search engines. */
  readonly canonicalUrl?: string;
}

/** A whole HTML document around `children`, from `<!doctype html>`. */
export function page(frame: PageFrame, children: Child): string {
  return `<!doctype html>\n${(<Document {...frame}>{children}</Document>).toString()}\n`;
}

function Document({ site, origin, children, ...frame }: PageFrame & { children?: Child }) {
  const title =
    frame.titleText === site.titleText ? site.titleText : `${frame.titleText} · ${site.titleText}`;
  return (
    <html lang={frame.language ?? site.language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {frame.descriptionText && <meta name="description" content={frame.descriptionText} />}
        {frame.canonicalUrl && <link rel="canonical" href={frame.canonicalUrl} />}
        {(!frame.canonicalUrl || frame.isForSearchEngines === false) && (
          <meta name="robots" content="noindex" />
        )}
        {subscribable(site, frame.channel).flatMap(({ path, titleText }) =>
          formats.map((format) => (
            <link
              rel="alternate"
              type={format.mediaType}
              title={`${titleText} (${format.name})`}
              href={absolute(origin, feedPath(path, format.file))}
            />
          )),
        )}
        <link
          rel="icon"
          type={favicon.mediaType}
          sizes={`${favicon.size}x${favicon.size}`}
          href={favicon.path}
        />
        <link rel="apple-touch-icon" href={icon.path} />
        <link rel="stylesheet" href={stylePath} />
      </head>
      <body>
        <header>
          <a class="site" href={paths.home}>
            {site.titleText}
          </a>{' '}
          <a class="to-search" href={paths.search}>
            Search
          </a>
        </header>
        <main>{children}</main>
        <footer>
          <nav aria-label="Directories">
            <ul class="feeds">
              {channelKinds.map(
                ({ directoryPath, pluralText }) =>
                  directoryPath && (
                    <li>
                      <a href={directoryPath}>{pluralText}</a>
                    </li>
                  ),
              )}
            </ul>
          </nav>
          <nav aria-label="Feeds">
            <ul class="feeds">
              {formats.map((format) => (
                <li>
                  <a href={`${paths.home}${format.file}`}>{format.name}</a>
                </li>
              ))}
            </ul>
          </nav>
          {site.rightsText && <p>{site.rightsText}</p>}
        </footer>
      </body>
    </html>
  );
}

/** What a reader finds on a page to subscribe to: most take the first. */
function subscribable({ titleText }: SiteConfig, channel: Channel | undefined) {
  const all = { path: paths.home, titleText };
  return channel === undefined || channel.path === all.path ? [all] : [channel, all];
}
