import type { Article } from '../../article.ts';
import type { Channel } from '../../channel.ts';
import type { SearchQuery } from '../../search-query.ts';
import { countedSentence, sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { absolute, pagePath } from '../../urls.ts';
import { Entry } from './entry-list.tsx';
import { FeedItems } from './feed-items.tsx';
import { page } from './layout.tsx';
import { PageLinks, type Position } from './page-links.tsx';
import { SearchForm } from './search-form.tsx';

type SearchedChannel = Pick<Channel, 'path' | 'headingText' | 'titleText'>;

/** A search: the address of its page, and where something is asked the channel that it is. */
export interface AskedSearch {
  readonly path: string;
  readonly channel: SearchedChannel | undefined;
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
  site: Site,
  origin: string,
  { path, channel, query }: AskedSearch,
  results: ShownResults | undefined,
): string {
  return page(
    {
      site,
      origin,
      channel,
      titleText: channel?.headingText ?? site.words.search,
      canonicalUrl: absolute(origin, path),
      isForSearchEngines: false,
    },
    <>
      <h1>{site.words.search}</h1>
      <SearchForm site={site} query={query} />
      {results && channel && (
        <>
          <Results site={site} results={results} channel={channel} />
          <SubscribeToSearch site={site} channel={channel} />
        </>
      )}
    </>,
  );
}

interface ResultsFacts {
  readonly site: Site;
  readonly results: ShownResults;
  readonly channel: SearchedChannel;
}

function Results({ site, results, channel }: ResultsFacts) {
  const { words } = site;
  const { articles, total, isComplete, position } = results;
  if (total === 0)
    return (
      <p class="deck" role="status">
        {sentenceParts(site, 'nothingFound', { example: <code>{words.exampleBeginning}</code> })}
      </p>
    );
  const pathOf = (number: number) => pagePath(channel.path, number);
  return (
    <>
      <p class="deck" role="status">
        {countedSentence(site, isComplete ? 'articlesFound' : 'articlesFoundAtLeast', total)}
      </p>
      <div class="h-feed">
        {articles.map(({ article, context }) => (
          <Entry site={site} article={article} level="h2" isDated>
            {context.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
          </Entry>
        ))}
      </div>
      <PageLinks site={site} position={position} pathOf={pathOf} before={words.better} behind={words.more} />
    </>
  );
}

/** Where nothing is found too: who looks for it may wait for it. */
function SubscribeToSearch({ site: { words }, channel }: { site: Site; channel: SearchedChannel }) {
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">{words.subscribeToSearch}</h2>
      <p>{words.newArticlesCome}</p>
      <ul class="channels">
        <FeedItems channel={channel} />
      </ul>
    </section>
  );
}
