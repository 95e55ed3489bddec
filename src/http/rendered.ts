import type { HeaderLink } from './links.ts';
import type { Times } from './times.ts';

/** A document for machines; its links for the Link header, and where they differ from the articles' own, its times. */
export interface Rendered extends Partial<Pick<Times, 'lastModified' | 'until'>> {
  readonly text: string;
  readonly links?: readonly HeaderLink[];
  /** Whether a search engine may show it; without it, it may. */
  readonly isForSearchEngines?: boolean;
}
