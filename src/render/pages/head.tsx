import { raw } from 'hono/html';
import type { Article } from '../../article.ts';
import type { Channel } from '../../channel.ts';
import type { Site } from '../../site.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { favicon, icon } from '../icons.ts';
import { cardOf, type ShownPicture } from '../picture.ts';
import { SocialMeta } from './social-meta.tsx';
import { stylePath } from './style.ts';

/** What a page says of itself, to those who read its head. */
export interface PageFrame {
  readonly site: Site;
  readonly origin: string;
  /** The channel that the page is of, whose feeds come before the site's. */
  readonly channel?: Pick<Channel, 'path' | 'titleText'> | undefined;
  /** Results of searches are not: each of them would be a page. Nor is an unlisted article. */
  readonly isForSearchEngines?: boolean;
  readonly titleText: string;
  readonly descriptionText?: string;
  /** The page's one address; pages without one (404, 410) are not for search engines. */
  readonly canonicalUrl?: string;
  /** What stands for the page where it is shared; without it, the publication's card. */
  readonly picture?: ShownPicture;
  /** The article that the page is of. */
  readonly article?: Article;
  /** What the page says to machines, as JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
  readonly data?: object;
}

/** The head of a page. */
export function Head({ site, origin, ...frame }: PageFrame) {
  const title =
    frame.titleText === site.titleText ? site.titleText : `${frame.titleText} · ${site.titleText}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {frame.descriptionText && <meta name="description" content={frame.descriptionText} />}
      {frame.canonicalUrl && (
        <>
          <link rel="canonical" href={frame.canonicalUrl} />
          <SocialMeta
            site={site}
            titleText={frame.titleText}
            descriptionText={frame.descriptionText}
            url={frame.canonicalUrl}
            picture={frame.picture ?? cardOf(site, origin)}
            article={frame.article}
          />
        </>
      )}
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
      {frame.data && <script type="application/ld+json">{raw(inScript(frame.data))}</script>}
    </head>
  );
}

/** JSON that nothing in a text can end the script with (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What a reader finds on a page to subscribe to: most take the first. */
function subscribable({ titleText }: Site, channel: PageFrame['channel']) {
  const all = { path: paths.home, titleText };
  return channel === undefined || channel.path === all.path ? [all] : [channel, all];
}
