import { raw } from 'hono/html';
import type { Article } from '../../article.ts';
import type { Neighbours } from '../../catalog.ts';
import type { NamedChannel } from '../../channel.ts';
import { channelOf, kindOf } from '../../channels/index.ts';
import { FROM_LEAD } from '../../from-lead.ts';
import type { SiteConfig } from '../../site.ts';
import { articleUrl, paths } from '../../urls.ts';
import { articleForms } from '../forms/index.ts';
import { articleHtml } from './article-html.ts';
import { ArticleLink, ArticleList } from './article-links.tsx';
import { Byline } from './byline.tsx';
import { page } from './layout.tsx';
import { newsArticle } from './news-article.ts';
import { pictureOf } from './picture.ts';

/** What an article's page shows beside the article: the channels that it stands in, and what stands beside it. */
export interface ArticleSurroundings {
  readonly channels: readonly NamedChannel[];
  readonly neighbours: Neighbours;
}

/** The page of an article: `article.contentHtml` goes in as it is, everything else escaped. */
export function articlePage(
  site: SiteConfig,
  origin: string,
  article: Article,
  { channels, neighbours }: ArticleSurroundings,
): string {
  const categories = channels.filter(({ kind }) => kindOf(kind).isCategory);
  const picture = pictureOf(article, site, origin);
  const url = articleUrl(origin, article.slug);
  return page(
    {
      ...{ site, origin, titleText: article.titleText, descriptionText: article.summaryText },
      canonicalUrl: article.canonicalUrl ?? url,
      picture,
      article,
      data: newsArticle(site, origin, { article, picture, channels }),
    },
    <>
      <article class="h-entry" lang={article.language} dir={article.direction}>
        <h1 class="p-name">{article.titleText}</h1>
        {article.sources.summary !== FROM_LEAD && <p class="deck p-summary">{article.summaryText}</p>}
        <Byline site={site} article={article} channels={channels} url={url} />
        {article.correctionText && (
          <p class="correction">
            <strong lang={site.language}>Correction:</strong> {article.correctionText}
          </p>
        )}
        <div class="e-content">{raw(articleHtml(article.contentHtml))}</div>
        <Colophon site={site} article={article} />
        {categories.length > 0 && (
          <ul class="categories" lang={site.language} aria-label="Topics">
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
      <Around site={site} article={article} neighbours={neighbours} />
    </>,
  );
}

/** Where the article is from, whose it is, and in which forms it is to be had. */
function Colophon({ site, article }: { site: SiteConfig; article: Article }) {
  const { canonicalUrl, rightsText, sources } = article;
  return (
    <footer class="colophon" lang={site.language} dir="ltr">
      {sources.title === FROM_LEAD && (
        <p>This text came without a headline. The one above was made from its first sentence.</p>
      )}
      {canonicalUrl && (
        <p>
          First published at <a href={canonicalUrl}>{new URL(canonicalUrl).host}</a>.
        </p>
      )}
      {rightsText && <p dir="auto">{rightsText}</p>}
      <p>
        Also as{' '}
        {articleForms.map(({ name, extension, mediaType }, i) => (
          <>
            {i > 0 && ' · '}
            {/* No <link> in the head: NetNewsWire takes an alternate of a type that ends in /json for a feed. */}
            <a rel="alternate" type={mediaType} href={paths.articleForm(article.slug, extension)}>
              {name}
            </a>
          </>
        ))}
      </p>
    </footer>
  );
}

interface AroundFacts {
  readonly site: SiteConfig;
  readonly article: Article;
  readonly neighbours: Neighbours;
}

function Around({ site, article, neighbours: { newer, older, related } }: AroundFacts) {
  const { relatedText } = article;
  return (
    <>
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">More on this</h2>
          <ArticleList articles={related} site={site} />
        </section>
      )}
      {relatedText.length > 0 && (
        <section aria-labelledby="mentioned">
          <h2 id="mentioned">The source also points to</h2>
          <ul class="articles" lang={article.language} dir={article.direction}>
            {relatedText.map((headline) => (
              <li>{headline}</li>
            ))}
          </ul>
        </section>
      )}
      {(newer || older) && (
        <nav aria-label="Next to this article" class="beside">
          {older && (
            <p>
              <span class="label">Before this</span> <ArticleLink article={older} site={site} rel="prev" />
            </p>
          )}
          {newer && (
            <p class="newer">
              <span class="label">After this</span> <ArticleLink article={newer} site={site} rel="next" />
            </p>
          )}
        </nav>
      )}
    </>
  );
}
