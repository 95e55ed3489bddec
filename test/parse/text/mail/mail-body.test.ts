import { expect, it } from 'vitest';
import { mailBody } from '../../../../src/parse/text/mail/mail-body.ts';
import { mailPartIn } from '../../../../src/parse/text/mail/mail-fields.ts';
import { complaints, parsedFile } from '../../parsed-file.ts';

const read = (text: string) => mailBody(mailPartIn(text));
const alternative = (inner: string) => `Content-Type: multipart/alternative; boundary="=_b"

Who has no program for parts reads this.
--=_b
Content-Type: text/html; charset=utf-8

<p>The pier was rebuilt.</p>
--=_b
${inner}
--=_b--
What is below is of none.`;

it.each([
  ['as it stands', 'Subject: x\n\nThe pier fell.\n', '\nThe pier fell.\n'],
  [
    'in quoted-printable',
    'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: Quoted-Printable\n\nDie F=E4hre f=\n=E4hrt=20',
    '\nDie Fähre fährt ',
  ],
  [
    'in base64',
    'Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\nRMOk\nbmVtYXJr\n',
    'Dänemark',
  ],
  ['of no charset', 'Content-Transfer-Encoding: quoted-printable\n\n=93F=E4hre=94', '\n“Fähre”'],
  ['of two forms', alternative('\nThe pier was rebuilt in stone.'), '\nThe pier was rebuilt in stone.'],
  [
    'of two forms, coded',
    alternative('Content-Type: text/plain;\n charset=koi8-r\nContent-Transfer-Encoding: base64\n\n8M/S1A=='),
    'Порт',
  ],
  [
    'of parts in parts',
    `Content-Type: multipart/mixed; boundary=outer\n\n--outer\n${alternative('\nIn stone.')}\n--outer\n\nA list of all.\n--outer--`,
    '\nIn stone.',
  ],
])('reads the plain text of a message: %s', (_, message, text) => {
  expect(read(message)).toEqual({ text, attachments: [] });
});

it.each([
  ['HTML', 'Content-Type: text/html\n\n<p>The pier fell.</p>'],
  ['no parts', 'Content-Type: multipart/mixed\n\nThe pier fell.'],
  [
    'a character set that nobody knows',
    'Content-Type: text/plain; charset=x-1\nContent-Transfer-Encoding: base64\n\nRMOk',
  ],
  ['letters that are none', 'Content-Transfer-Encoding: base64\n\n***'],
  ['bytes that are none', 'Content-Transfer-Encoding: quoted-printable\n\nПорт =93'],
])('has no plain text in %s', (_, message) => {
  expect(read(message)).toEqual({ attachments: [] });
});

it('has none so deep that nobody wrote it', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? '\nThe pier fell.'
      : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--`;
  expect([read(nested(5)).text, read(nested(6)).text]).toEqual(['\nThe pier fell.', undefined]);
});

const message = (type: string, body: string) => `Received: from mail.example.org by mx.example.net
From: Jane Doe <jane@example.org>
Subject: Pier rebuilt
Date: Sat, 8 Mar 1997 10:00:00 +0100
MIME-Version: 1.0
Content-Type: ${type}

${body}`;

it('publishes a message of several parts, and names what is attached to it', async () => {
  const { draft, found, problems, warnings } = await parsedFile(
    'pier.eml',
    message(
      'multipart/mixed; boundary=xx',
      `--xx
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The pier was rebuilt in stone, the council said on Saturday =E2=80=93 it =
cost two million.
--xx
Content-Type: image/png; name="=?utf-8?Q?pier=5Fnew.png?="
Content-Transfer-Encoding: base64
Content-Disposition: attachment

iVBORw0KGgo=
--xx
Content-Type: application/pdf
Content-Disposition: attachment; filename=minutes.pdf

JVBERi0=
--xx--
`,
    ),
  );
  expect([draft?.titleText, found.paragraphs, problems, complaints(warnings)]).toEqual([
    'Pier rebuilt',
    ['The pier was rebuilt in stone, the council said on Saturday – it cost two million.'],
    [],
    [
      'body has files attached to it, which were left out: pier_new.png, minutes.pdf; nothing; or save the message as a web page, with its pictures',
    ],
  ]);
});

it.each(['text/html', 'multipart/mixed; boundary=yy'])(
  'refuses a message of %s that has no plain text',
  async (type) => {
    const { draft, problems } = await parsedFile('pier.eml', message(type, '<p>The pier was rebuilt.</p>'));
    expect([draft, complaints(problems)]).toEqual([
      undefined,
      [
        'file is an e-mail without a plain text, which is not read as it is; save the message as text or as a web page, with its day in its name: 2017-06-28-story.html',
      ],
    ]);
  },
);
