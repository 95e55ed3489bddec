import { describe, expect, it } from 'vitest';
import { body, headline, paragraphsOn } from './bridge-page.ts';

describe('where the article ends', () => {
  const works = [
    'Surveyors measured currents, sediments and temperatures throughout the winter, and compared them with records that fishermen had gathered for decades.',
    'Carpenters, masons and electricians from neighbouring villages will be employed before companies from elsewhere, according to the agreement.',
    'Wooden railings, painted yellow, separate pedestrians from bicycles; lanterns between them brighten whenever somebody approaches after sunset.',
    'Cyclists demanded broader lanes, farmers feared for orchards along the embankment, and schools requested underpasses for children.',
  ];

  it.each([
    [
      'a heading',
      ['Your own garden', 'Need one for a garden? Ask us for prices, and get them within an hour.'],
    ],
    ['a button', ['Send', 'Thank you, dear reader! You will hear from us when we have read it.']],
  ])('above a short text on other matters below %s', async (_, stray) => {
    expect(await paragraphsOn([headline, ...body, ...works, ...stray])).toEqual([...body, ...works]);
  });

  it('behind a short text of its matter below a heading', async () => {
    const lines = [
      ...body,
      ...works,
      'A last word',
      'Fishermen will not swim there, said one, for it is too cold.',
    ];
    expect(await paragraphsOn([headline, ...lines])).toEqual(lines);
  });

  it('behind a short text that an advertisement or another story parts from the others', async () => {
    const last = 'Nobody laughed about it then, and few of us do now, after all that was said.';
    const between = ['Advertisement', 'Read also: Dog bites man', 'Читай также: Собака укусила человека'];
    expect((await paragraphsOn([headline, ...body, ...works, ...between, last])).at(-1)).toBe(last);
  });
});
