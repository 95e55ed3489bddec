import { channelKinds } from '../../channels/index.ts';
import type { SearchQuery } from '../../search-query.ts';
import type { SiteConfig } from '../../site.ts';
import { paths } from '../../urls.ts';
import { page } from './layout.tsx';
import { SearchForm } from './search-form.tsx';

/** Why there is no other page: in a headline and a sentence, with the search that it came of. */
export interface Message {
  readonly titleText: string;
  readonly sentence: string;
  readonly search?: SearchQuery;
}

/** A page that says why there is no other, and where to go from here. */
export function messagePage(
  site: SiteConfig,
  origin: string,
  { titleText, sentence, search = {} }: Message,
): string {
  const [topics] = channelKinds.filter(({ isCategory, directoryPath }) => isCategory && directoryPath);
  return page(
    { site, origin, titleText },
    <>
      <h1 dir="auto">{titleText}</h1>
      <p class="deck">{sentence}</p>
      <SearchForm query={search} />
      <p>
        Or look at <a href={paths.home}>the newest articles</a>
        {topics?.directoryPath && (
          <>
            {' '}
            or <a href={topics.directoryPath}>the {topics.pluralText.toLowerCase()}</a>
          </>
        )}
        .
      </p>
    </>,
  );
}
