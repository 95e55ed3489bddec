import type { Child } from 'hono/jsx';
import type { Article } from '../../article.ts';
import { countedSentence } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { ArticleLink } from './article-links.tsx';
import { dayInWords, PublicationTime } from './date.tsx';
import { readingMinutes } from './reading-time.ts';

interface EntryListFacts {
  readonly site: Site;
  readonly articles: readonly Article[];
  /** Whether the first is shown before all others. */
  readonly hasLead: boolean;
}

/** Articles, newest first, under the days of their publication. */
export function EntryList({ site, articles, hasLead }: EntryListFacts) {
  const days = Map.groupBy(articles, (article) => dayInWords(site, article).join('\n'));
  return (
    <>
      {[...days].map(([words, ofDay]) => {
        const [date, weekday] = words.split('\n');
        return (
          <section class="day">
            <h2>
              {weekday && <span>{weekday}</span>} {date}
            </h2>
            <div>
              {ofDay.map((article) => {
                const isLead = hasLead && article === articles[0];
                return (
                  <Entry
                    site={site}
                    article={article}
                    className={isLead ? 'h-entry lead' : 'h-entry'}
                    level="h3"
                  >
                    {article.summaryText}
                  </Entry>
                );
              })}
            </div>
          </section>
        );
      })}
    </>
  );
}

interface EntryFacts {
  readonly site: Site;
  readonly article: Article;
  readonly className?: string;
  readonly level: 'h2' | 'h3';
  /** Whether its date is shown too, where no heading says it. */
  readonly isDated?: boolean;
  readonly children?: Child;
}

/** An article in a list: its headline, a piece of its text, and what a reader wants to know before opening it. */
export function Entry({
  site,
  article,
  className = 'h-entry',
  level: Heading,
  isDated,
  children,
}: EntryFacts) {
  // As on its page and in feeds: the agency is its author where it names nobody.
  const isAuthor = article.bylines.length === 0;
  return (
    <article class={className} lang={article.language} dir={article.direction}>
      <Heading>
        <ArticleLink article={article} site={site} className="p-name u-url" />
      </Heading>
      <p class="p-summary">{children}</p>
      <p class="byline" lang={site.pageLanguage}>
        {article.creditText && (
          <span class="fact">
            <bdi class={isAuthor ? 'p-author h-card' : undefined}>{article.creditText}</bdi>
          </span>
        )}
        {isDated && (
          <span class="fact">
            <PublicationTime article={article} site={site} />
          </span>
        )}
        <span class="fact">
          <bdi dir={site.pageDirection}>
            {countedSentence(site, 'minutes', readingMinutes(article.wordCount))}
          </bdi>
        </span>
        {!isDated && <time class="dt-published" datetime={article.published} hidden />}
      </p>
    </article>
  );
}
