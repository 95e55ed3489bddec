import { DAY_FILTERS, MOST_CHARACTERS, NAME_FILTERS, type SearchQuery } from '../../search-query.ts';
import type { Site } from '../../site.ts';
import { paths } from '../../urls.ts';

/** Each filter by its parameter, by which its label is known too. */
const FILTERS = [...NAME_FILTERS, ...DAY_FILTERS];

/** An example for those that have a form of their own. */
const EXAMPLES: Readonly<Record<string, string>> = { from: '2017-06-28', to: '2017-12' };

/** The form of a search, with what was asked; it is sent as a plain address. */
export function SearchForm({ site: { words }, query }: { site: Site; query: SearchQuery }) {
  const isFiltered = FILTERS.some((name) => query[name]);
  return (
    <search>
      <form action={paths.search} class="search">
        <p class="asked">
          <label for="q">{words.searchFields}</label>
          <input type="search" id="q" name="q" value={query.q ?? ''} maxlength={MOST_CHARACTERS} />
          <button type="submit">{words.searchNow}</button>
        </p>
        <details open={isFiltered}>
          <summary>{words.filters}</summary>
          <div class="filters">
            {FILTERS.map((name) => (
              <p>
                <label for={name}>{words[name]}</label>
                <input
                  id={name}
                  name={name}
                  value={query[name] ?? ''}
                  maxlength={MOST_CHARACTERS}
                  placeholder={EXAMPLES[name]}
                />
              </p>
            ))}
          </div>
        </details>
      </form>
    </search>
  );
}
