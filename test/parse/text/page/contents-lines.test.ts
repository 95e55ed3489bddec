import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, later, paragraphsOn } from './bridge-page.ts';

describe('where the article begins', () => {
  it('above its list of contents, which is left out', async () => {
    const sections = [
      'Where the piers stand',
      'What did the river do in 1921?',
      'Who pays',
      'Final thoughts',
    ];
    const contents = sections.map((section, at) => `${at + 1}. ${section}`);
    const [intro = '', ...rest] = body;
    const texts = sections.flatMap((section, at) => [section, [...rest, ...later][at] ?? '']);
    const { titleText, paragraphs } = await foundOn([
      headline,
      intro,
      'Table of contents',
      ...contents,
      ...texts,
    ]);
    expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: [intro, ...texts] });
  });

  it('and keeps a list of its last parts in another order', async () => {
    const parts = ['The northern bank', 'The southern bank', 'The valley'];
    const texts = parts.toReversed().flatMap((part, at) => [part, later[at % 2] ?? '']);
    const lines = [...body, 'The engineers looked at three places in all:', ...parts, ...texts];
    expect(await paragraphsOn([headline, ...lines])).toEqual(lines);
  });
});
