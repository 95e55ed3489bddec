import { raw } from 'hono/html';
import type { Article } from '../../article.ts';
import type { NamedChannel } from '../../channel.ts';
import { channelOf } from '../../channels/index.ts';
import type { SiteConfig } from '../../site.ts';
import { articleUrl, paths } from '../../urls.ts';
import { PublicationTime } from './date.tsx';
import { page } from './layout.tsx';

/** The page of an article, with the channels that it stands in: `article.contentHtml` goes in as it is, everything else escaped. */
export function articlePage(
  site: SiteConfig,
  origin: string,
  article: Article,
  channels: readonly NamedChannel[],
): string {
  const url = articleUrl(origin, article.slug);
  return page(
    {
      site,
      origin,
      titleText: article.titleText,
      descriptionText: article.summaryText,
      canonicalUrl: article.canonicalUrl ?? url,
    },
    <article class="h-entry" lang={article.language}>
      <h1 class="p-name">{article.titleText}</h1>
      <p class="byline" lang={site.language}>
        {article.creditText && (
          <>
            <span class="p-author">{article.creditText}</span>
            {' · '}
          </>
        )}
        {article.placeText && `${article.placeText} · `}
        <a class="u-url" href={url}>
          <PublicationTime article={article} site={site} />
        </a>
      </p>
      {article.correctionText && (
        <p class="correction">
          <strong lang={site.language}>Correction:</strong> {article.correctionText}
        </p>
      )}
      <div class="e-content">{raw(article.contentHtml)}</div>
      {article.relatedText.length > 0 && (
        <aside aria-label="Related" lang={site.language}>
          <h2>Related</h2>
          <ul>
            {article.relatedText.map((headline) => (
              <li>{headline}</li>
            ))}
          </ul>
        </aside>
      )}
      <nav aria-label="More like this" lang={site.language}>
        <ul class="channels">
          {channels
            .filter(({ path }) => path !== paths.home)
            .map((channel) => (
              <li>
                <a class="p-category" href={channel.path}>
                  {channelOf(site, channel).headingText}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </article>,
  );
}
