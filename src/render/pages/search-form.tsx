import type { SearchQuery } from '../../search-query.ts';
import { paths } from '../../urls.ts';

/** Each filter: its parameter, its label, and an example where it has a form of its own. */
const FILTERS = [
  ['topic', 'Topic', ''],
  ['agency', 'Agency', ''],
  ['place', 'Place', ''],
  ['author', 'Author', ''],
  ['from', 'From', '2017-06-28'],
  ['to', 'To', '2017-12'],
] as const;

/** The form of a search, with what was asked; it is sent as a plain address. */
export function SearchForm({ query }: { query: SearchQuery }) {
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
                  placeholder={example || undefined}
                />
              </p>
            ))}
          </div>
        </details>
      </form>
    </search>
  );
}
