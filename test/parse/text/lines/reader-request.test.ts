import { describe, expect, it } from 'vitest';
import { asksToAct } from '../../../../src/parse/text/lines/reader-request.ts';

describe('a request to the readers', () => {
  it.each([
    'Let us know in the comments, and share this article!',
    'What do you think of the new bridge? Let us know below.',
    'Scroll through the gallery to see the bridges of Bergen.',
    'Now, watch the mayor walk over the bridge.',
    'Learn more about the bridges of the valley or ask our engineers for one.',
    'Schreiben Sie uns, was Sie von der Brücke halten.',
    'Laat ons weten wat je van de brug vindt.',
    'Pour en savoir plus sur les ponts, lisez notre dossier.',
    'Cuéntanos qué piensas del puente.',
    'Scopri di più sui ponti di Bergen.',
    'Daj nam znać, co myślisz o moście.',
    'Klikněte zde a podívejte se na most.',
    'Напишите нам, что вы думаете о мосте.',
  ])('is %s', (line) => {
    expect(asksToAct(line)).toBe(true);
  });

  it.each([
    'Let us know love, she wrote on the bridge, and for as long as anyone in the town remembers the words stood there in white paint, until the rain of last autumn came and took them.',
    'The mayor said: let us know what you want.',
    'Watch and rings were found below the bridge.',
    'Click on the button that saves your bridge, and close the window.',
    'Watch the bread until it is brown.',
    'Learners may not drive over the bridge.',
  ])('is not %s', (line) => {
    expect(asksToAct(line)).toBe(false);
  });
});
