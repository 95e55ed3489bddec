import { channelKinds } from '../../channels/index.ts';
import type { SiteConfig } from '../../site.ts';
import { paths } from '../../urls.ts';
import { page } from './layout.tsx';
import { SearchForm } from './search-form.tsx';

/** A page that says why there is no other, in a headline and a sentence, and where to go from here. */
export function messagePage(site: SiteConfig, origin: string, titleText: string, sentence: string): string {
  const [topics] = channelKinds.filter(({ isCategory, directoryPath }) => isCategory && directoryPath);
  return page(
    { site, origin, titleText },
    <>
      <h1 dir="auto">{titleText}</h1>
      <p class="deck">{sentence}</p>
      <SearchForm query={{}} />
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
