import { expect, it } from 'vitest';
import { readMail } from '../../../../src/parse/text/mail/mail.ts';
import { parsedFile } from '../../parsed-file.ts';

const BODY =
  'The ferry between the two islands runs again from May on.\n\nIt was stopped in 1995 after a storm.\n';

it.each([
  [
    'what servers wrote on its way',
    `Return-Path: <news@example.org>
Received: from mail.example.org (mail.example.org [192.0.2.1])
\tby mx.example.net (8.8.5/8.8.5) with ESMTP id OAA12345
\tfor <archive@example.net>; Tue, 4 Mar 1997 12:11:35 +0100
Message-Id: <199703041211.OAA12345@mail.example.org>
From: =?iso-8859-1?Q?J=FCrgen_M=FCller?= <jm@example.org>
To: archive@example.net
Subject: Ferry runs
 again from May
Organization: Island News
Date: Tue, 4 Mar 97 12:11:32 +0100 (MET)`,
    'Subject: Ferry runs again from May\nFrom: Jürgen Müller <jm@example.org>\nDate: Tue, 4 Mar 1997 12:11:32 +0100',
  ],
  [
    'the line of a mailbox',
    `From jane@example.org Tue Mar  4 12:11:32 1997
From: Jane Doe <jane@example.org>
Date: Tue, 4 Mar 1997 12:11:32 GMT
X-Mailer: Pine 3.9`,
    'From: Jane Doe <jane@example.org>\nDate: Tue, 4 Mar 1997 12:11:32 GMT',
  ],
  [
    'the fields that Outlook saves',
    `From:\tJane Doe [mailto:jane@example.org]
Sent:\tTuesday, March 4, 1997 2:22 PM
To:\tArchive
Cc:\tPer Lind
Subject:\tFerry runs again
Attachments:\ttimetable.doc`,
    'Subject: Ferry runs again\nFrom: Jane Doe <jane@example.org>\nDate: Tuesday, March 4, 1997 2:22 PM',
  ],
  [
    'the fields that Outlook saves in German',
    `
Von: Pressestelle [presse@example.org]
Gesendet: Dienstag, 4. März 1997 14:22
An: Archiv
Betreff: Neue Brücke
Wichtigkeit: Hoch`,
    'Subject: Neue Brücke\nFrom: Pressestelle <presse@example.org>\nDate: Dienstag, 4. März 1997 14:22',
  ],
  [
    'the fields that Outlook saves in Japanese',
    '差出人：山田太郎 <yamada@example.org>\n送信日時：1997年3月4日 14:22\n宛先：編集部\n件名：港が再開',
    'Subject: 港が再開\nFrom: 山田太郎 <yamada@example.org>\nDate: 1997年3月4日 14:22',
  ],
])('leaves of an e-mail its subject, sender and date: %s', (_, header, plain) => {
  expect(readMail(`${header}\n\n${BODY}`)).toEqual({ text: `${plain}\n\n\n${BODY}`, attachments: [] });
});

it.each([
  [
    'labels that a scraper wrote',
    'From: Reuters\nDate: 4 March 1997\nSubject: Ferry runs again\nTags: ferry',
  ],
  ['a letter', 'Von: Anna\nAn: Bertha\nDatum: 4. März 1997'],
  ['a message without its date', 'Received: from mail.example.org\nFrom: jane@example.org\nSubject: Ferry'],
  ['prose below a field', 'Received: a letter\nFrom: Jane\nDate: today\nand so on it went for a while.'],
])('takes for no e-mail %s', (_, header) => {
  expect(readMail(`${header}\n\n${BODY}`)).toBe(undefined);
});

it('takes off the signature of who sent it, and no long text below the same sign', () => {
  const header =
    'From: Jane Doe <jane@example.org>\nDate: Tue, 4 Mar 1997 12:11:32 GMT\nMessage-ID: <1@example.org>';
  const plain = 'From: Jane Doe <jane@example.org>\nDate: Tue, 4 Mar 1997 12:11:32 GMT\n\n\n';
  const signed = `${header}\n\n${BODY}-- \nJane Doe\nPhone 555 0100\n`;
  expect(readMail(signed)?.text).toBe(plain + BODY.trimEnd());
  const parted = `${BODY}-- \n${BODY.repeat(12)}`;
  expect(readMail(`${header}\n\n${parted}`)?.text).toBe(plain + parted);
});

it('publishes a message that a program stored', async () => {
  const { draft, found, problems, warnings } = await parsedFile(
    'ferry.eml',
    `Received: from mail.example.org by mx.example.net; Tue, 4 Mar 1997 12:11:35 +0100
From: Jane Doe <jane@example.org>
To: archive@example.net
Subject: =?utf-8?Q?Ferry_runs_again_=E2=80=93_in_May?=
Date: Tue, 4 Mar 1997 12:11:32 +0100

${BODY}-- \nJane Doe, Island News
`,
  );
  const { titleText, published, bylines } = draft ?? {};
  expect({ titleText, published, bylines, paragraphs: found.paragraphs, problems, warnings }).toEqual({
    titleText: 'Ferry runs again – in May',
    published: '1997-03-04T11:11:32Z',
    bylines: ['Jane Doe'],
    paragraphs: BODY.trimEnd().split('\n\n'),
    problems: [],
    warnings: [],
  });
});
