import { expect, it } from 'vitest';
import { slugWords } from '../../../src/build/identity/slug-words.ts';

const words = (file: string, titleText: string, language?: string) =>
  slugWords(file, { titleText, published: '2017-06-28T12:00:00Z', language });

it.each([
  ['2017-06-28-siege.md', 'Élysée: Mosulʼs Old City', 'Élysée: Mosulʼs Old City'],
  ['_posts/2017-06-28-javascript-bigint.md', 'JavaScript 之旅：BigInt', 'javascript-bigint'],
  ['posts/the_old city/index.zh-CN.md', '旧城', 'the_old city'],
  ['posts/мосул.md', 'Мосул', 'Мосул'],
  ['wire/000_ceb8a377113a84f7.txt', '习近平访问', '习近平访问'],
  ['posts/12.md', '旧城', '旧城'],
  ['posts/index.md', '旧城', 'posts'],
  ['index.md', '旧城', '旧城'],
  ['posts/post-1.md', '旧城', '旧城'],
  ['2017-06-28-new-york.md', 'ニューヨーク', 'new-york'],
  ['emoji.md', '🎉🎉🎉', 'emoji'],
  ['what-now.txt', '???', 'what-now'],
  ['12.md', '🎉', '2017-06-28'],
  ['party.md', '🎉 2017', '🎉 2017'],
])('%s under “%s” is called %s', (file, title, expected) => {
  expect(words(file, title)).toBe(expected);
});

it('spells no Japanese', () => {
  expect(words('a.md', 'Vibe Coding の試み 2')).toBe('Vibe Coding 2');
  expect(words('a.md', '慢性胃炎の治療')).toBe('2017-06-28');
  expect(words('a.md', '旧市街', 'ja')).toBe('2017-06-28');
  expect(words('a.md', '旧市街', 'zh')).toBe('旧市街');
});
