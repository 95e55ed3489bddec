/** Asks the publication for a path, with headers, and follows no redirect. */
export type Ask = (
  path: string,
  headers?: Readonly<Record<string, string>>,
  method?: string,
) => Promise<Response>;

/** A feed or a page that is asked for, and what it must be. */
export interface ProbedPath {
  readonly path: string;
  /** Its media type without parameters. */
  readonly mediaType: string;
}

/** What a publisher must do, and the readers that are lost where it does not. */
export interface SiteRule {
  /** What must hold, in a few words. */
  readonly name: string;
  /** Who breaks, and how. */
  readonly breaks: string;
  /** Gives what is wrong; nothing where the rule holds. */
  check(ask: Ask): Promise<string | undefined>;
}

/** A rule of each feed and page. `now` in milliseconds since 1970. */
export interface Rule extends Omit<SiteRule, 'check'> {
  /** Gives what is wrong; nothing where the rule holds. */
  check(ask: Ask, probed: ProbedPath, now: number): Promise<string | undefined>;
}
