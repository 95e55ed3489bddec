import { expect, it } from 'vitest';
import { withEncodedWordsRead } from '../../../../src/parse/text/mail/encoded-words.ts';

it.each([
  ['=?iso-8859-1?Q?F=E4hre_f=E4hrt_wieder?=', 'Fähre fährt wieder'],
  ['=?utf-8?B?UG9ydCByb3V2ZXJ0IMOgIEzDqW9u?=', 'Port rouvert à Léon'],
  ['=?koi8-r?b?8M/S1CDP1MvS2dQ=?=', 'Порт открыт'],
  ['=?ISO-2022-JP?B?GyRCS0wbKEI=?= island', '北 island'],
  ['=?utf-8?q?The_pier?=\t=?utf-8?q?_is_closed?=', 'The pier is closed'],
  ['Fwd: =?us-ascii*en?Q?The_pier?= again', 'Fwd: The pier again'],
  ['=?utf-8?Q?A=0ASubject:_of_another=0A?=', 'A Subject: of another'],
])('reads the words of %s', (written, text) => {
  expect(withEncodedWordsRead(written)).toBe(text);
});

it.each(['=?no-such?Q?pier?=', '=?utf-8?B?***?=', 'Is 2 =? 3 or ?= 4', '=?utf-8?X?pier?='])(
  'leaves %s as it is',
  (written) => {
    expect(withEncodedWordsRead(written)).toBe(written);
  },
);
