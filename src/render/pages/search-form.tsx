import type { SearchQuery } from '../../search-query.ts';
import type { Site } from '../../site.ts';
import { paths } from '../../urls.ts';

/** Each filter: its parameter, by which its label is known too, and an example where it has a form of its own. */
const FILTERS = [
  ['topic', ''],
  ['agency', ''],
  ['place', ''],
  ['author', ''],
  ['from', '2017-06-28'],
  ['to', '2017-12'],
] as const;

/** The form of a search, with what was asked; it is sent as a plain address. */
export function SearchForm({ site: { words }, query }: { site: Site; query: SearchQuery }) {
  const isFiltered = FILTERS.some(([name]) => query[name]);
  return (
    <search>
      <form action={paths.search} class="search">
        <p class="asked">
          <label for="q">{words.searchFields}</label>
          <input type="search" id="q" name="q" value={query.q ?? ''} maxlength={200} />
          <button type="submit">{words.searchNow}</button>
        </p>
        <details open={isFiltered}>
          <summary>{words.filters}</summary>
          <div class="filters">
            {FILTERS.map(([name, example]) => (
              <p>
                <label for={name}>{words[name]}</label>
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
