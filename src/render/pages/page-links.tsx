import type { Site } from '../../site.ts';

/** Where a page stands among the pages of a list: `number` counts from 1. */
export interface Position {
  readonly number: number;
  readonly last: number;
}

interface PageLinksFacts {
  readonly site: Site;
  readonly position: Position;
  readonly pathOf: (number: number) => string;
  /** What the pages before and behind are called. */
  readonly before: string;
  readonly behind: string;
}

/** The links to the pages beside one, where there are any. */
export function PageLinks({ site, position: { number, last }, pathOf, before, behind }: PageLinksFacts) {
  if (last <= 1) return null;
  return (
    <nav aria-label={site.words.pages} class="pages">
      {number > 1 && (
        <a rel="prev" href={pathOf(number - 1)}>
          {before}
        </a>
      )}
      {number < last && (
        <a rel="next" href={pathOf(number + 1)}>
          {behind}
        </a>
      )}
    </nav>
  );
}
