import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, later, opening, paragraphsOn } from './bridge-page.ts';

it('has its headline below what the site says of itself', async () => {
  const mission = [
    'Good Pages is no ordinary catalogue: here everybody may publish texts, and hand readers over to places they never knew.',
    'Whoever wants to explain topics from personal websites simply adds another contribution, free of charge, without delay.',
    'Visitors learn through our channels whenever something appears, and choose categories according to personal taste.',
  ];
  const lines = [...mission, 'Good Pages', 'Catalogue', ...opening, ...body, ...later];
  expect(await foundOn(lines)).toMatchObject({ titleText: headline, paragraphs: [...body, ...later] });
});

describe('where the article ends', () => {
  it('with who reported it', async () => {
    const last = 'The mayor will see the engineers again on Friday, and will tell them what was said. (AFP)';
    expect((await paragraphsOn([...opening, ...body, last])).at(-1)).toBe(last);
  });

  it('behind a paragraph that ends in dots', async () => {
    const last =
      'The mayor wants the bridge. The opponents want a ferry, or nothing at all, if he does not go...';
    expect(await paragraphsOn([...opening, ...body, last, 'Tags:', 'Rivers'])).toEqual([...body, last]);
  });

  it('above an excerpt below its headline', async () => {
    const excerpt =
      'The man who bit the dog says that it began. He wants to be heard by the court in Bergen, or...';
    expect(await paragraphsOn([...opening, ...body, 'Man who bit dog', excerpt])).toEqual(body);
  });

  it('above the day of the paper, which ends in a full stop', async () => {
    expect(await paragraphsOn([...opening, ...body, 'Środa, 10 kwietnia 2013 r.', 'Archiwum'])).toEqual(body);
  });

  it('above a note on how it came about, and what stands below that', async () => {
    const note = 'This story originally appeared in The Other Paper and is republished here by agreement.';
    const other =
      'When the ferry is late, those who wait in the rain learn to swim. Bridges have no hours of opening.';
    expect(await paragraphsOn([...opening, ...body, note, other, 'About us'])).toEqual(body);
  });

  it('behind a sentence below a list, above the comments', async () => {
    const list = ['Rivers and bridges', 'Bergen', 'The Rialto', 'The Po', 'Stones of Venice', 'The Rhine'];
    const last = 'The council of Bergen will publish the list of its bridges.';
    expect(await foundOn([...opening, ...body, ...later, ...list, last, '12 comments'])).toMatchObject({
      paragraphs: [...body, ...later, ...list, last],
    });
  });

  it.each([
    ['answers', 'When will the bridge be built?', 'How dear will it be?'],
    ['steps', '1. What to bring along to it', '2. Where to go then in winter'],
  ])('behind its short %s', async (_, first, second) => {
    const sentence = 'It will be built in summer, and in winter, if the weather allows it.';
    const last = [first, sentence, second, `${sentence} So it was said.`];
    expect(await paragraphsOn([...opening, ...body, ...last])).toEqual([...body, ...last]);
  });

  it('behind what stands below a caption and a heading', async () => {
    const last = [
      'The mayor at the river',
      'What comes next',
      'The council meets on Friday and votes on the lamps of the bridge.',
      'All may come to the town hall who have something to say of that.',
    ];
    expect(await paragraphsOn([...opening, ...body, ...last])).toEqual([...body, ...last]);
  });

  it('behind what goes on after a box that names its source', async () => {
    const box = ['Bridges', '9 million', 'Source: Bureau of Statistics'];
    const lines = [...body, ...later, ...box, ...later.toReversed()];
    expect(await paragraphsOn([...opening, ...lines])).toEqual(lines);
  });

  it('behind headings that stand in the list of contents above it', async () => {
    const headings = ['The First Bridge', 'The Second Bridge', 'Frequently Asked Questions'];
    const parts = [body, later, later.toReversed()];
    const lines = headings.flatMap((heading, at) => [heading, ...(parts[at] ?? [])]);
    const found = await foundOn([...opening, ...headings, ...body.toReversed(), ...lines]);
    expect(found.paragraphs).toEqual([...body.toReversed(), ...lines]);
  });

  it('behind a picture that names its source as others do', async () => {
    const lines = [
      ...body,
      'Source: Unsplash',
      ...later,
      'Source: Pexels',
      'The Lamps',
      ...later.toReversed(),
    ];
    expect(await paragraphsOn([...opening, ...lines])).toEqual(lines);
  });

  it('behind what somebody says in it', async () => {
    const lines = [...body, ...later, 'The mayor says:', ...later.toReversed()];
    expect(await paragraphsOn([...opening, ...lines])).toEqual(lines);
  });

  it('behind an interview’s short answers', async () => {
    const interview = ['Q: Favorite bridge?', 'A: Rialto', 'Q: Favorite river?', 'A: The Po and the Rhine'];
    expect(await paragraphsOn([...opening, ...body, ...interview])).toEqual([...body, ...interview]);
  });

  it('behind what goes on after a long gallery, and without that', async () => {
    const gallery = Array.from({ length: 7 }, (_, at) => [`${at + 1} / 7`, 'Next', 'Enlarge']).flat();
    const first = [...later, ...body];
    const second = body.map((block) => `${block} So it was said.`);
    expect(await paragraphsOn([...opening, ...first, ...gallery, ...second])).toEqual([...first, ...second]);
  });

  it.each([
    [
      'the author’s name',
      ['Jane Doe', 'Jane Doe has written about rivers, bridges and councils for many years.'],
    ],
    ['the share bar', ['Share on Facebook', 'Share on WhatsApp', ...later]],
  ])('behind a short paragraph below a box, where %s is next', async (_, next) => {
    const last = 'The council will vote on the piers on Friday, and on the lamps in June.';
    const box = ['More from the region', 'Dog bites man', 'Man bites dog'];
    const lines = [...opening, ...body, ...later, ...box, last, ...next];
    expect((await paragraphsOn(lines)).at(-1)).toBe(last);
  });

  it('behind what stands below the name of one whom the headline names', async () => {
    const titleText = 'Council votes for the bridge of Jane Roe';
    const lines = [...body, ...body.map((block) => `${block} So it was said.`)];
    const below = ['Jane Roe', ...later];
    const found = await foundOn([titleText, 'By Jane Doe', '3 May 2024 17:47', ...lines, ...below]);
    expect(found).toMatchObject({ titleText, paragraphs: [...lines, ...below] });
  });
});
