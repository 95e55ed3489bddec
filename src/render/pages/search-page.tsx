import type { Article } from '../../article.ts';
import type { Channel } from '../../channel.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, feedPath } from '../../urls.ts';
import { formats } from '../formats.ts';
import { Entry } from './entry-list.tsx';
import { page } from './layout.tsx';
import { PageLinks, type Position } from './page-links.tsx';
import { SearchForm } from './search-form.tsx';

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
      <SearchForm query={query} />
      {results && channel && <Results site={site} results={results} channel={channel} />}
    </>,
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
      <div class="h-feed">
        {articles.map(({ article, context }) => (
          <Entry site={site} article={article} level="h2" isDated>
            {context.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
          </Entry>
        ))}
      </div>
      <PageLinks position={position} pathOf={pathOf} before="Better" behind="More" />
      <section aria-labelledby="subscribe">
        <h2 id="subscribe">Subscribe to this search</h2>
        <p>New articles that match come to your feed reader by themselves.</p>
        <ul class="channels">
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
