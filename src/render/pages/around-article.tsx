import { pageIds } from '../../anchors.ts';
import type { Article } from '../../article.ts';
import type { Neighbours } from '../../catalog.ts';
import type { Site } from '../../site.ts';
import { ArticleLink, ArticleList } from './article-links.tsx';

interface AroundFacts {
  readonly site: Site;
  readonly article: Article;
  readonly neighbours: Neighbours;
}

/** What stands beside an article: others on the same, what its source points to, and the ones before and after it in time. */
export function AroundArticle({ site, article, neighbours: { newer, older, related } }: AroundFacts) {
  const { relatedText } = article;
  const { words } = site;
  return (
    <>
      {related.length > 0 && (
        <section aria-labelledby={pageIds.related}>
          <h2 id={pageIds.related}>{words.moreOnThis}</h2>
          <ArticleList articles={related} site={site} />
        </section>
      )}
      {relatedText.length > 0 && (
        <section aria-labelledby={pageIds.mentioned}>
          <h2 id={pageIds.mentioned}>{words.sourcePointsTo}</h2>
          <ul class="articles" lang={article.language} dir={article.direction}>
            {relatedText.map((headline) => (
              <li>{headline}</li>
            ))}
          </ul>
        </section>
      )}
      {(newer || older) && (
        <nav aria-label={words.nextToThis} class="beside">
          {older && (
            <p>
              <span class="label">{words.beforeThis}</span>{' '}
              <ArticleLink article={older} site={site} rel="prev" />
            </p>
          )}
          {newer && (
            <p class="newer">
              <span class="label">{words.afterThis}</span>{' '}
              <ArticleLink article={newer} site={site} rel="next" />
            </p>
          )}
        </nav>
      )}
    </>
  );
}
