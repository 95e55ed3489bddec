import type { Judged } from './labelled-files.ts';
import type { Score } from './score.ts';

/** How many articles a derived topic is of at least to get a channel. */
const LEAST = 2;

/**
 * How true derived topics are, of the files that have labels: those that would get a channel, against the labels of their
 * article. `part` counts `open data` for `data`, and the other way round: the labels of digitalgov are concepts. And how many
 * labelled places lead to the article, as its place or its topic.
 */
export function topicScores(files: readonly Judged[]): Score[] {
  const derived = files
    .filter(({ parsed, truth }) => parsed.found.sources?.topics === 'text' && (truth.tags ?? []).length > 0)
    .map(({ parsed, truth }) => ({
      file: truth.file,
      topics: (parsed.found.topics ?? []).map(folded),
      labels: (truth.tags ?? []).map(folded),
    }));
  const articles = new Map<string, number>();
  for (const topic of derived.flatMap(({ topics }) => topics))
    articles.set(topic, (articles.get(topic) ?? 0) + 1);
  const pairs = derived.flatMap(({ file, topics, labels }) =>
    topics.filter((topic) => (articles.get(topic) ?? 0) >= LEAST).map((topic) => ({ file, topic, labels })),
  );
  const labelled = derived.flatMap(({ file, topics, labels }) =>
    labels.map((label) => ({ file, label, topics })),
  );
  const placed = files.flatMap(({ parsed: { found }, truth: { file, place } }) =>
    place && found.language?.startsWith('en')
      ? [{ file, place: folded(place), names: [found.placeText ?? '', ...(found.topics ?? [])].map(folded) }]
      : [],
  );
  const share = <Item extends { file: string }>(
    name: string,
    items: readonly Item[],
    holds: (item: Item) => boolean,
    show: (item: Item) => string,
  ): Score => {
    const short = items.filter((item) => !holds(item));
    const value = 1 - short.length / Math.max(1, items.length);
    return { name, value, of: items.length, short: short.map((item) => `${item.file}: ${show(item)}`) };
  };
  const shown = ({ topic, labels }: (typeof pairs)[number]) => `${topic} | ${labels.join(', ')}`;
  return [
    share('derived topic is a label', pairs, ({ topic, labels }) => labels.includes(topic), shown),
    share(
      '  or a part of one',
      pairs,
      ({ topic, labels }) => labels.some((label) => overlap(topic, label)),
      shown,
    ),
    share(
      'label found among derived topics, or a part',
      labelled,
      ({ label, topics }) => topics.some((topic) => overlap(topic, label)),
      ({ label, topics }) => `${label} | ${topics.join(', ')}`,
    ),
    share(
      'labelled place is the place or a topic, or a part',
      placed,
      ({ place, names }) => names.some((name) => overlap(place, name)),
      ({ place, names }) => `${place} | ${names.join(', ')}`,
    ),
  ].filter(({ of }) => of > 0);
}

function overlap(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();
}
