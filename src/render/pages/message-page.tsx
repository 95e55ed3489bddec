import type { SearchQuery } from '../../search-query.ts';
import { listParts, sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { paths } from '../../urls.ts';
import { page } from './layout.tsx';
import { SearchForm } from './search-form.tsx';
import { shownKinds } from './shown-kinds.ts';

/** Why there is no other page: in a headline and a sentence, with the search that it came of. */
export interface Message {
  readonly titleText: string;
  readonly sentence: string;
  readonly search?: SearchQuery;
}

/** A page that says why there is no other, and where to go from here. */
export function messagePage(
  site: Site,
  origin: string,
  { titleText, sentence, search = {} }: Message,
): string {
  const { words } = site;
  const categories = shownKinds(site).flatMap(({ isCategory, directoryPath, inSentence }) =>
    isCategory && inSentence ? [<a href={directoryPath}>{words[inSentence]}</a>] : [],
  );
  const newest = <a href={paths.home}>{words.newestArticles}</a>;
  return page(
    { site, origin, titleText },
    <>
      <h1 dir="auto">{titleText}</h1>
      <p class="deck">{sentence}</p>
      <SearchForm site={site} query={search} />
      <p>
        {sentenceParts(site, 'orLookAt', {
          places: <>{listParts(site, [newest, ...categories], 'disjunction')}</>,
        })}
      </p>
    </>,
  );
}
