import { expect, it } from 'vitest';
import { parse } from './kirby-page.ts';

it('leaves a text with rules of four dashes to others', async () => {
  const { draft } = await parse(
    'story.txt',
    'date 2017-06-28 Iraqi forces stall\n\nThe attacks forced them back.\n\n----\n\nNobody was hurt.',
  );
  expect(draft?.titleText).toBe('Iraqi forces stall');
});

it.each([
  [
    'storm.txt',
    'Title: Storm hits coast\nDate: 2017-06-28\n\nThe storm came at dawn, the mayor said.\n\n----\n\nCorrection: An earlier version misnamed the officer.\n',
    'Storm hits coast',
  ],
  [
    'post.md',
    'Title: Storm hits coast\nDate: 2017-06-28\n\nThe storm came at dawn.\n\n----\n\nUpdate: It went at noon.\n',
    'Storm hits coast',
  ],
  [
    '_posts/2017-06-28-storm.md',
    'Title: Storm hits coast\n\nThe storm came at dawn.\n\n----\n\nNote: It went at noon.\n',
    'Storm hits coast',
  ],
  [
    'mail.txt',
    'Subject: Storm hits coast\nFrom: Jane Doe <jane@example.org>\nDate: Wed, 28 Jun 2017 09:00:00 +0000\n\nThe storm came at dawn.\n\n----\nTitle: Reporter\n',
    'Storm hits coast',
  ],
  [
    'minutes.md',
    '2017-06-28\n\n# Minutes of the council\n\nWe met at dawn.\n\n----\n\nTitle: Clerk\n',
    'Minutes of the council',
  ],
])('leaves %s to others, whose fields stand together', async (file, text, title) => {
  const { draft, held } = await parse(file, text);
  expect([draft?.titleText, held]).toEqual([title, undefined]);
});
