import type { Article } from '../../article.ts';
import type { Channel } from '../../channel.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, feedPath, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { PublicationTime } from './date.tsx';
import { page } from './layout.tsx';
import { otherLanguage } from './other-language.ts';
import { PageLinks, type Position } from './page-links.tsx';

/** A search: the address of its page, and where something is asked the channel that it is. */
export interface AskedSearch {
  readonly path: string;
  readonly channel: Channel | undefined;
  readonly query: SearchQuery;
}

/** What a search found, the best first, each with its matches in context. */
export interface ShownResults {
  readonly total: number;
  readonly isComplete: boolean;
  readonly position: Position;
  readonly articles: readonly {
    readonly article: Article;
    readonly context: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
}

/** The page of a search: the form, what was found, and the feeds by which one subscribes to it. */
export function searchPage(
  site: SiteConfig,
  origin: string,
  { path, channel, query }: AskedSearch,
  results: ShownResults | undefined,
): string {
  return page(
    {
      site,
      origin,
      channel,
      titleText: channel?.headingText ?? 'Search',
      canonicalUrl: absolute(origin, path),
      isForSearchEngines: false,
    },
    <>
      <h1>Search</h1>
      <Form query={query} />
      {results && channel && <Results site={site} results={results} channel={channel} />}
    </>,
  );
}

const FILTERS = [
  ['topic', 'Topic', ''],
  ['agency', 'Agency', ''],
  ['place', 'Place', ''],
  ['author', 'Author', ''],
  ['from', 'From', '2017-06-28'],
  ['to', 'To', '2017-12'],
] as const;

function Form({ query }: { query: SearchQuery }) {
  const isFiltered = FILTERS.some(([name]) => query[name]);
  return (
    <search>
      <form action={paths.search} class="search">
        <p class="asked">
          <label for="q">Words, “phrases”, beginnings*</label>
          <input type="search" id="q" name="q" value={query.q ?? ''} maxlength={200} />
          <button type="submit">Search</button>
        </p>
        <details open={isFiltered}>
          <summary>Filters</summary>
          <div class="filters">
            {FILTERS.map(([name, label, example]) => (
              <p>
                <label for={name}>{label}</label>
                <input
                  id={name}
                  name={name}
                  value={query[name] ?? ''}
                  maxlength={200}
                  placeholder={example}
                />
              </p>
            ))}
          </div>
        </details>
      </form>
    </search>
  );
}

interface ResultsFacts {
  readonly site: SiteConfig;
  readonly results: ShownResults;
  readonly channel: Channel;
}

function Results({ site, results, channel }: ResultsFacts) {
  const { articles, total, isComplete, position } = results;
  if (total === 0)
    return (
      <p class="deck" role="status">
        Nothing was found. Try fewer words, a beginning such as <code>elect*</code>, or no filters.
      </p>
    );
  const pathOf = (number: number) => (number === 1 ? channel.path : `${channel.path}&page=${number}`);
  return (
    <>
      <p class="deck" role="status">
        {`${isComplete ? '' : 'At least '}${total} ${total === 1 ? 'article' : 'articles'}, the best first.`}
      </p>
      <ol class="h-feed" start={1}>
        {articles.map(({ article, context }) => (
          <li class="h-entry" lang={article.language} dir={article.direction}>
            <h2>
              <a
                class="p-name u-url"
                href={paths.article(article.slug)}
                hreflang={otherLanguage(article, site)}
              >
                {article.titleText}
              </a>
            </h2>
            <p class="p-summary">
              {context.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
            </p>
            <p class="byline" lang={site.language} dir="auto">
              {article.creditText && `${article.creditText} · `}
              <PublicationTime article={article} site={site} />
            </p>
          </li>
        ))}
      </ol>
      <PageLinks position={position} pathOf={pathOf} before="Better" behind="More" />
      <section aria-labelledby="subscribe">
        <h2 id="subscribe">Subscribe to this search</h2>
        <p>New articles that match come to your feed reader by themselves.</p>
        <ul class="feeds">
          {formats.map(({ name, file }) => (
            <li>
              <a href={feedPath(channel.path, file)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
