import type { Article } from '../../article.ts';
import type { Channel } from '../../channel.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { PublicationTime } from './date.tsx';
import { page } from './layout.tsx';
import { otherLanguage } from './other-language.ts';
import { PageLinks, type Position } from './page-links.tsx';

/** The page of a channel, or one of the older ones behind it: what this is, its feeds, and articles newest first. */
export function channelPage(
  site: SiteConfig,
  origin: string,
  channel: Channel,
  articles: readonly Article[],
  position: Position,
): string {
  const { number } = position;
  const pathOf = (page: number) => (page === 1 ? channel.path : `${channel.path}?page=${page}`);
  return page(
    {
      site,
      origin,
      channel,
      titleText: number === 1 ? channel.headingText : `${channel.headingText}, page ${number}`,
      descriptionText: channel.descriptionText,
      canonicalUrl: absolute(origin, pathOf(number)),
    },
    <>
      <h1>{channel.headingText}</h1>
      <p class="deck">{channel.descriptionText}</p>
      <Subscribe origin={origin} channel={channel} />
      <ol class="h-feed">
        {articles.map((article) => (
          <li class="h-entry" lang={article.language}>
            <h2>
              <a
                class="p-name u-url"
                href={paths.article(article.slug)}
                hreflang={otherLanguage(article, site)}
              >
                {article.titleText}
              </a>
            </h2>
            <p class="p-summary">{article.summaryText}</p>
            <p class="byline" lang={site.language}>
              {article.creditText && `${article.creditText} · `}
              <PublicationTime article={article} site={site} />
            </p>
          </li>
        ))}
      </ol>
      <PageLinks position={position} pathOf={pathOf} before="Newer" behind="Older" />
    </>,
  );
}

function Subscribe({ origin, channel }: { origin: string; channel: Channel }) {
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">Subscribe</h2>
      <p>Give one of these addresses to your feed reader.</p>
      <ul class="addresses">
        {formats.map(({ name, file }) => (
          <li>
            {name} <a href={`${channel.path}${file}`}>{absolute(origin, `${channel.path}${file}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
