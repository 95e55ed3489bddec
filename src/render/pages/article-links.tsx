import type { Article } from '../../article.ts';
import type { Site } from '../../site.ts';
import { paths } from '../../urls.ts';
import { PublicationTime } from './date.tsx';
import { otherLanguage } from './lang-and-dir.ts';

/** A link to an article by its headline, in its own language and direction. */
export function ArticleLink({ article, site, rel, className }: ArticleLinkFacts) {
  const other = otherLanguage(article, site);
  return (
    <a
      class={className}
      rel={rel}
      href={paths.article(article.slug)}
      hreflang={other}
      lang={article.language}
      dir={article.direction}
    >
      {article.titleText}
    </a>
  );
}

interface ArticleLinkFacts {
  readonly article: Article;
  readonly site: Site;
  readonly rel?: string;
  readonly className?: string;
}

/** Other articles, each a headline with its date. */
export function ArticleList({ articles, site }: { articles: readonly Article[]; site: Site }) {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li>
          <ArticleLink article={article} site={site} />
          <p class="byline">
            <PublicationTime article={article} site={site} />
          </p>
        </li>
      ))}
    </ul>
  );
}
