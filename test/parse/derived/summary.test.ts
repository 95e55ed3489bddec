import { expect, it } from 'vitest';
import { summaryOf } from '../../../src/parse/derived/summary.ts';

it.each([
  ['One sentence. And another!', 'One sentence. And another!'],
  ['  Spaces\n between.  Sentences ', 'Spaces between. Sentences'],
  [`First. ${'Long '.repeat(60)}end.`, 'First.'],
  // Between sentences there is no space, and the quotation that goes on behind the second belongs to none of them.
  [
    '会議が開幕した。代表が出席した。「歴史的だ」と述べた。',
    '会議が開幕した。代表が出席した。「歴史的だ」と述べた。',
  ],
  [`会議が開幕した。代表が出席した。「${'歴'.repeat(280)}」と述べた。`, '会議が開幕した。代表が出席した。'],
  ['会议开幕了。代表出席了！他说：“好。”', '会议开幕了。代表出席了！他说：“好。”'],
  [`Er sagte: „Gut.“ ${'Mehr '.repeat(60)}.`, 'Er sagte: „Gut.“'],
])('of %j it is %j', (lead, summary) => {
  expect(summaryOf(lead, 'en')).toBe(summary);
});
