import { describe, expect, it } from 'vitest';
import { body, later, opening, paragraphsOn } from './bridge-page.ts';

/** A paragraph of over 60 words, most of which stand in the article. */
const ofArticle = `${later.join(' ')} The mayor said that opponents of the bridge would be heard in the town hall, and the council that midnight was late enough.`;
/** One of as many words, on something else. */
const ofOther = `Bakers everywhere complain about flour, which became expensive during winter because merchants hoarded sacks inside warehouses. Customers nevertheless queued outside every shop before sunrise, carrying baskets, umbrellas and folding chairs. Somebody played accordion, somebody else distributed coffee, and toddlers slept underneath blankets while grandmothers exchanged recipes, gossip, knitting patterns and medicines against rheumatism, insomnia, headaches and melancholy.`;

describe('where a line stands that mostly stands below articles', () => {
  it('goes on with a long paragraph of the same words', async () => {
    const lines = [...opening, ...body, ...later, 'Share', 'Print', ofArticle];
    expect(await paragraphsOn(lines)).toEqual([...body, ...later, ofArticle]);
  });

  it.each([
    ['with a long paragraph of other words', ['Share', 'Print', ofOther]],
    ['above comments, whatever words they have', ['12 comments', 'Reply', ofArticle]],
  ])('does not go on %s', async (_, below) => {
    expect(await paragraphsOn([...opening, ...body, ...later, ...below])).toEqual([...body, ...later]);
  });
});
