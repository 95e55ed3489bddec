/** So many lines at the head or the foot of a page may be the same on each: title, address, day and number. */
const EDGE = 3;
/** A line is of the pages where it stands on so many of them: those on the left may have another one. */
const FEWEST = 2;
const SHARE = 0.4;
/** What a browser prints there: when it did, with the title of the page behind it or below, from where, and the number. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{1,2}(?: [AP]M)?(?:\s+\S.*)?$/;
const NUMBER = /^(?:(?:https?|file):\/\/\S+\s+)?\d{1,4}(?:\/| of )\d{1,4}$/;
const ADDRESS = /^(?:https?|file):\/\/\S+$/;

/** Whether a line holds something. */
export function isShown(line: string): boolean {
  return line.trim() !== '';
}

/** The lines of pages without those that stand at the edges of several, but for their numbers, or that a browser printed there. */
export function withoutEdges(all: readonly (readonly string[])[]): string[][] {
  const [only] = all;
  const pages = only && all.length === 1 ? [withoutTitle(only)] : all;
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const [at, page] of pages.entries()) {
    const forms = new Set([...(edges[at] ?? [])].map((index) => formOf(page[index] ?? '')));
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const isPrint = [...counts.keys()].some((form) => PRINTED_AT.test(form) || NUMBER.test(form));
  const isOfPages = (line: string) => {
    const count = counts.get(formOf(line)) ?? 0;
    const isOfBrowser = isPrint && [PRINTED_AT, NUMBER, ADDRESS].some((form) => form.test(line.trim()));
    return isOfBrowser || (count >= FEWEST && count >= pages.length * SHARE);
  };
  return pages.map((page, at) => page.filter((line, index) => !edges[at]?.has(index) || !isOfPages(line)));
}

/** Where the first and the last lines of a page stand that hold something. */
function edgesOf(page: readonly string[]): Set<number> {
  const shown = [...page.keys()].filter((index) => isShown(page[index] ?? ''));
  return new Set([...shown.slice(0, EDGE), ...shown.slice(-EDGE)]);
}

/** A line without what differs from page to page. */
function formOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ').replace(/\d+/g, '0');
}

/** A page that is alone without the title that a browser printed above it, where its headline stands below. */
function withoutTitle(page: readonly string[]): readonly string[] {
  const [first = 0, second = 0, third = 0] = [...page.keys()].filter((index) => isShown(page[index] ?? ''));
  const isTitle =
    PRINTED_AT.test(page[first]?.trim() ?? '') && page[second]?.trim().startsWith(page[third]?.trim() ?? '');
  return isTitle && third > second ? page.toSpliced(second, 1) : page;
}
