import { raw } from 'hono/html';
import type { Article } from '../../article.ts';
import { atOrigin } from '../../at-origin.ts';
import type { Neighbours } from '../../catalog.ts';
import type { NamedChannel } from '../../channel.ts';
import { channelOf, kindOf } from '../../channels/index.ts';
import type { Site } from '../../site.ts';
import { FROM_LEAD } from '../../sources.ts';
import { articleUrl } from '../../urls.ts';
import { cardOf, leadPicture } from '../picture.ts';
import { AroundArticle } from './around-article.tsx';
import { articleHtml } from './article-html.ts';
import { Byline } from './byline.tsx';
import { Colophon } from './colophon.tsx';
import { page } from './layout.tsx';
import { newsArticle } from './news-article.ts';
import { withRecordings } from './recordings.tsx';

/** What an article's page shows beside the article: the channels that it stands in, and what stands beside it. */
export interface ArticleSurroundings {
  readonly channels: readonly NamedChannel[];
  readonly neighbours: Neighbours;
}

/**
 * The page of an article: its HTML goes in as it is, everything else escaped. The page leads to what is ours by paths, in the
 * article's text as around it: so it is whole wherever it is looked at, before it stands at its origin too.
 */
export function articlePage(
  site: Site,
  origin: string,
  stored: Article,
  { channels, neighbours }: ArticleSurroundings,
): string {
  const article = atOrigin(origin, stored);
  const categories = channels.filter(({ kind }) => kindOf(kind).isCategory);
  const shown = leadPicture(article);
  const picture = shown ?? cardOf(site, origin);
  const { before, contentHtml } = withRecordings(site, stored, shown?.url);
  const url = articleUrl(origin, article.slug);
  return page(
    {
      site,
      origin,
      titleText: article.titleText,
      descriptionText: article.summaryText,
      canonicalUrl: article.canonicalUrl ?? url,
      isForSearchEngines: !article.isUnlisted,
      picture,
      article,
      data: newsArticle(site, origin, { article, picture, channels }),
    },
    <>
      <article class="h-entry" lang={article.language} dir={article.direction}>
        <h1 class={isLong(article.titleText) ? 'p-name long' : 'p-name'}>{article.titleText}</h1>
        {article.sources.summary !== FROM_LEAD && <p class="deck p-summary">{article.summaryText}</p>}
        <Byline site={site} article={article} channels={channels} url={url} />
        {article.correctionText && (
          <p class="correction">
            <strong lang={site.pageLanguage}>{site.words.correction}</strong> {article.correctionText}
          </p>
        )}
        {raw(before)}
        <div class="e-content">{raw(articleHtml(contentHtml))}</div>
        <Colophon site={site} article={article} />
        {categories.length > 0 && (
          <ul class="categories" lang={site.pageLanguage} aria-label={site.words.topics}>
            {categories.map((channel) => (
              <li>
                <a class="p-category" href={channel.path} dir="auto">
                  {channelOf(site, channel).headingText}
                </a>
              </li>
            ))}
          </ul>
        )}
      </article>
      <AroundArticle site={site} article={article} neighbours={neighbours} />
    </>,
  );
}

/** Longer ones are set smaller: in the size of a short one, what was made of a first sentence fills a screen. */
const LONGEST_LARGE = 80;
/** Characters of Chinese, Japanese and Korean are as wide as two. */
const WIDE = /[\u2E80-\uFFDC]/g;

function isLong(headline: string): boolean {
  return headline.length + (headline.match(WIDE)?.length ?? 0) > LONGEST_LARGE;
}
