import type { Catalog } from '../../catalog.ts';
import type { Site } from '../../site.ts';

/** What the app is made of. It never asks where the articles are kept. */
export interface AppParts {
  readonly site: Site;
  readonly catalog: Catalog;
  /** The publication's card, a PNG. */
  readonly card: ArrayBuffer;
  /** What lies beside the Worker, by its path at any host. */
  readonly assets: { fetch(url: string): Promise<Response> };
  /** A stream that passes so many bytes on. The runtime sends no Content-Length with a body of any other kind that is not whole. */
  readonly streamOf: (length: number) => TransformStream<Uint8Array, Uint8Array>;
  /** The time of the deployed version, ISO 8601. */
  readonly release: string;
  /** The present time, in milliseconds since 1970. Asked within a request only: outside of one a Worker has none. */
  readonly clock: () => number;
}
