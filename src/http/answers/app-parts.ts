import type { Catalog } from '../../catalog.ts';
import type { Site } from '../../site.ts';

/** What the app is made of. It never asks where the articles are kept. */
export interface AppParts {
  readonly site: Site;
  readonly catalog: Catalog;
  /** The publication's card, a PNG. */
  readonly card: ArrayBuffer;
  /** The time of the deployed version, ISO 8601. */
  readonly release: string;
  /** The present time, in milliseconds since 1970. Asked within a request only: outside of one a Worker has none. */
  readonly clock: () => number;
}
