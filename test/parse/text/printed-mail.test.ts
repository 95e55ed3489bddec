import { expect, it } from 'vitest';
import { withPlainMailHeader } from '../../../src/parse/text/printed-mail.ts';

const BODY = 'The ferry between the two islands runs again from May on.\n';

it.each([
  [
    'English',
    'From:\tJane Doe [mailto:jane@example.org]\nSent:\tTuesday, March 4, 1997 2:22 PM\nTo:\tArchive\nSubject:\tFerry runs again\nAttachments:\ttimetable.doc',
    'Subject: Ferry runs again\nFrom: Jane Doe <jane@example.org>\nDate: Tuesday, March 4, 1997 2:22 PM',
  ],
  [
    'German',
    '\nVon: Pressestelle [presse@example.org]\nGesendet: Dienstag, 4. März 1997 14:22\nAn: Archiv\nBetreff: Neue Brücke\nWichtigkeit: Hoch',
    'Subject: Neue Brücke\nFrom: Pressestelle <presse@example.org>\nDate: Dienstag, 4. März 1997 14:22',
  ],
  [
    'Japanese',
    '差出人：山田太郎 <yamada@example.org>\n送信日時：1997年3月4日 14:22\n宛先：編集部\n件名：港が再開',
    'Subject: 港が再開\nFrom: 山田太郎 <yamada@example.org>\nDate: 1997年3月4日 14:22',
  ],
])('leaves of what Outlook saves in %s its subject, sender and date', (_, header, plain) => {
  expect(withPlainMailHeader(`${header}\n\n${BODY}`)).toBe(`${plain}\n\n\n${BODY}`);
});

it.each([
  'From: Reuters\nDate: 4 March 1997\nSubject: Ferry runs again\nTags: ferry',
  'Von: Anna\nAn: Bertha\nDatum: 4. März 1997',
  'Sent: yesterday\nFrom: Jane\nSubject: this\nand so on it went for a while.',
])('leaves other texts as they are: %s', (header) => {
  expect(withPlainMailHeader(`${header}\n\n${BODY}`)).toBe(`${header}\n\n${BODY}`);
});
