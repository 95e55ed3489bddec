import { describe, expect, it } from 'vitest';
import { body, headline, later, paragraphsOn } from './bridge-page.ts';

describe('where the article ends', () => {
  it('leaves out a box about the author, with other names or another role than under the headline', async () => {
    const box = [
      'Ola Nordmann',
      'Contributing writer',
      'Nordmann has written about rivers and roads for the Example since 2009.',
    ];
    const credit = 'Kari Hansen and Per Olsen helped with the report.';
    expect(await paragraphsOn([headline, ...body, ...later, ...box])).toEqual([...body, ...later]);
    expect(await paragraphsOn([headline, ...body, ...later, ...box, credit])).toEqual([
      ...body,
      ...later,
      credit,
    ]);
  });

  it('above what is said of its author, whose name stands above it', async () => {
    const about = 'Jane Doe, who lives by the river, has written about bridges for the Example since 2009.';
    const answer =
      'Jane Doe, who leads the council’s works: “Nobody will have to swim to the other bank from then on.”';
    const lines = [headline, 'By Jane Doe', ...body, ...later];
    expect(await paragraphsOn([...lines, about, 'The Example pays her for it.'])).toEqual(lines.slice(2));
    expect(await paragraphsOn([...lines, answer])).toEqual([...lines.slice(2), answer]);
  });

  it('keeps what an article says below a heading in capitals of what that names', async () => {
    const part = [
      'Fault Tolerance',
      'Fault Tolerance is what engineers call it when a bridge stands without one of its piers.',
    ];
    const lines = [...body, ...part, ...later];
    expect(await paragraphsOn([headline, ...lines])).toEqual(lines);
  });

  it('leaves out boxes about those who wrote it, in its middle', async () => {
    const box = ['Kari Hansen', 'Kari Hansen is the Nordic Editor for the Example, and is based in Bergen.'];
    expect(await paragraphsOn([headline, ...body, ...box, ...later])).toEqual([...body, ...later]);
  });

  it('keeps what an article says of three people below their names', async () => {
    const people = ['Kari Hansen', 'Per Olsen', 'Jane Roe'].flatMap((name) => [
      name,
      `${name} has swum in the river every summer since 2009, and wants the old stones to stay where they are.`,
    ]);
    expect(await paragraphsOn([headline, ...body, ...people, ...later])).toEqual([
      ...body,
      ...people,
      ...later,
    ]);
  });
});
