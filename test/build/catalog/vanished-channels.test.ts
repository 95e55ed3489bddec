import { expect, it } from 'vitest';
import { vanishedChannels } from '../../../src/build/catalog/vanished-channels.ts';
import { cpuTime } from '../../parse/cpu-time.ts';

/**
 * What became of channels, by where each article stood and stands, as `ai water > ai`, or stood earlier: `ai < ml > ml`; and those
 * that are there.
 */
function renamed(...articles: string[]) {
  const path = (name: string) => (name.startsWith('/') ? name : `/topics/${name}/`);
  const standing = articles.map((article, number) => {
    const [now = [], before = [], left = []] = article
      .split(/[<>]/)
      .map((names) => names.split(' ').filter(Boolean).map(path))
      .reverse();
    return { file: `${number}.md`, before, left, now };
  });
  const there = new Set(standing.flatMap(({ now }) => now));
  const { renamed: found, warnings } = vanishedChannels(standing, there, {});
  return [found, warnings.filter(({ field }) => field === 'channels').map(({ file }) => file)];
}

it.each([
  ['one that all came to together', ['ai > ml', 'ai > ml water'], { '/topics/ai/': '/topics/ml/' }],
  ['one of which a single article was', ['ai > ml'], { '/topics/ai/': '/topics/ml/' }],
  ['one that was there, if two came', ['ai > ml', 'ai > ml', 'ml > ml'], { '/topics/ai/': '/topics/ml/' }],
  ['one that another came to earlier', ['ai < ml > ml', 'ai > ml'], { '/topics/ai/': '/topics/ml/' }],
  ['a new one rather', ['ai > ml lakes', 'ai > ml lakes', 'ml > ml'], { '/topics/ai/': '/topics/lakes/' }],
  [
    'both of two',
    ['ai seas > ml', 'ai seas > ml'],
    { '/topics/ai/': '/topics/ml/', '/topics/seas/': '/topics/ml/' },
  ],
])('takes for the present one %s', (_, articles, expected) => {
  expect(renamed(...articles)).toEqual([expected, []]);
});

it.each([
  ['its articles went apart', ['ai > ml', 'ai > water']],
  ['one came into a topic that was there', ['ai > ml', 'ml > ml']],
  ['another came into a third one earlier', ['ai > ml', 'ai < seas > seas', 'ml > ml']],
  ['they had the other before', ['ai ml > ml', 'ai ml > ml']],
  ['they came into two new ones', ['ai > ml water']],
  ['nothing took its place', ['ai > ']],
  ['only one of another kind did', ['ai > /authors/jane-doe/']],
])('says which is lost where %s', (_, articles) => {
  expect(renamed(...articles)).toEqual([{}, ['0.md']]);
});

it('leaves alone what is there', () => {
  expect(renamed('ai > ai', 'ai > ml', ' > ml')).toEqual([{}, []]);
});

it('says which lead on to nothing, by another or round about', () => {
  const there = new Set(['/topics/ml/']);
  const known = {
    '/topics/ai/': '/topics/machine-learning/',
    '/topics/machine-learning/': '/topics/ml/',
    '/topics/ml/': '/topics/lakes/',
    '/topics/sea/': '/topics/seas/',
    '/topics/wood/': '/topics/woods/',
    '/topics/woods/': '/topics/wood/',
  };
  const article = { file: 'a.md', before: ['/topics/sea/'], left: [], now: [] };
  const { renamed: found, warnings } = vanishedChannels([article], there, known);
  expect(found).toEqual({});
  expect(warnings.map(({ file, field, fault }) => [file, field, fault])).toEqual(
    [
      ['/topics/sea/', '/topics/seas/'],
      ['/topics/wood/', '/topics/woods/'],
      ['/topics/woods/', '/topics/wood/'],
    ].map(([path, present]) => [
      'seeds.lock.json',
      'renamedChannels',
      `has ${path} lead to ${present}, where nothing is: whoever subscribed to it gets 404`,
    ]),
  );
});

it('reads an article with many tags, all of them renamed, in good time', async () => {
  const paths = (name: string) => Array.from({ length: 1000 }, (_, n) => `/topics/${name}-${n}/`);
  const now = paths('ml');
  const articles = [{ file: 'a.md', before: paths('ai'), left: paths('seas'), now }];
  expect(await cpuTime(() => vanishedChannels(articles, new Set(now), {}))).toBeLessThan(1500);
});
