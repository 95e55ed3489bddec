import { expect, it } from 'vitest';
import { body, later, opening, paragraphsOn } from './bridge-page.ts';

it('ends the article above a form that says the same of each kind of cookies', async () => {
  const all =
    'Neither engineers nor opponents may refuse those that the pages of the council need, which count their readers and remember what these have chosen there before. They are set when somebody asks for something, such as the plans of the northern bank, and may be blocked by a program, whereupon some parts of the town hall on these pages will not work until midnight.';
  const some =
    'Engineers and opponents may refuse those that show them what they like, which will then be forgotten on this machine alone, and nowhere else at all. Whoever refuses will be shown as much as before, but of things that engineers, opponents and children like who were never asked by the council what they want, and who have no machine of their own.';
  const kinds = ['Needed', 'Functional', 'Counting'].flatMap((kind) => [kind, all]);
  const others = ['Selling', 'Social', 'Video'].flatMap((kind) => [kind, some]);
  const lines = ['Your choice', 'Cookies', ...kinds, ...others];
  expect(await paragraphsOn([...opening, ...body, ...later, ...lines])).toEqual([...body, ...later]);
});
