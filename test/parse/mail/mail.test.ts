import { expect, it } from 'vitest';
import { complaints, parsedFile } from '../parsed-file.ts';

const BODY = `The ferry between the two islands runs again from May on, the council said on Tuesday.

It was stopped in 1995 after a storm. The pier has been rebuilt in stone since then, for two million.
`;
const PARAGRAPHS = BODY.trimEnd().split('\n\n');
const HEADER = `Received: from mail.example.org by mx.example.net
From: Jane Doe <jane@example.org>
Subject: Ferry runs again
Date: Tue, 4 Mar 1997 12:11:32 +0100
MIME-Version: 1.0`;

async function read(message: string, name = 'ferry.eml') {
  const { draft, found, problems, warnings } = await parsedFile(name, message);
  const { titleText, published, bylines } = draft ?? {};
  const told = { problems: complaints(problems), warnings: complaints(warnings) };
  return { titleText, published, bylines, paragraphs: found.paragraphs, ...told };
}

const FERRY = {
  titleText: 'Ferry runs again',
  published: '1997-03-04T11:11:32Z',
  bylines: ['Jane Doe'],
  paragraphs: PARAGRAPHS,
  problems: [],
  warnings: [],
};

it.each([
  ['as it stands', `${HEADER}\n\n${BODY}`],
  ['with a signature', `${HEADER}\n\n${BODY}-- \nJane Doe\nPhone 555 0100\n`],
  ['that is forwarded', `${HEADER.replace('Subject: ', 'Subject: Fwd: AW: ')}\n\n${BODY}`],
  ['in a mailbox', `From jane@example.org Tue Mar  4 12:11:32 1997\n${HEADER}\n\n${BODY}`],
  [
    'in base64',
    `${HEADER}\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa(BODY).replace(/.{76}/g, '$&\n')}\n`,
  ],
  [
    'of two forms',
    `${HEADER}
Content-Type: multipart/alternative; boundary="=_b"

Who has no program for parts reads this.
--=_b
Content-Type: text/plain; charset=utf-8

${BODY}
--=_b
Content-Type: text/html; charset=utf-8

<p>${BODY}</p>
--=_b--
What is below is of none.`,
  ],
  [
    'of HTML alone',
    `${HEADER}
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body>${BODY.trim()
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replace('runs', 'run=\ns')}</p>`)
      .join('\n')}</body></html>
`,
  ],
])('reads a message %s', async (_, message) => {
  expect(await read(message)).toEqual(FERRY);
});

it('reads letters in the character set of each part, and names in theirs', async () => {
  const message = `Received: from mail.example.org by mx.example.net
\tfor <archive@example.net>; Tue, 4 Mar 1997 12:11:35 +0100
From: =?iso-8859-1?Q?J=FCrgen_M=FCller?= <jm@example.org>
Subject: =?utf-8?Q?F=C3=A4hre?= =?utf-8?Q?_f=C3=A4hrt_wieder?=
Date: Tue, 4 Mar 97 12:11:32 +0100 (MET)
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Die F=E4hre zwischen den beiden Inseln f=E4hrt ab Mai wieder, sagte der Rat a=
m Dienstag.
`;
  expect(await read(message)).toEqual({
    titleText: 'Fähre fährt wieder',
    published: '1997-03-04T11:11:32Z',
    bylines: ['Jürgen Müller'],
    paragraphs: ['Die Fähre zwischen den beiden Inseln fährt ab Mai wieder, sagte der Rat am Dienstag.'],
    problems: [],
    warnings: [],
  });
});

it('names what is attached to a message', async () => {
  const message = `${HEADER}
Content-Type: multipart/mixed; boundary=xx

--xx

${BODY}
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
`;
  expect(await read(message)).toEqual({
    ...FERRY,
    warnings: [
      'body has files attached to it, which were left out: pier_new.png, minutes.pdf; nothing; or save the message as a web page, with its pictures',
    ],
  });
});

it('reads a page that a browser saved in one file', async () => {
  const page = `<!doctype html><html><head><title>Ferry runs again</title>
<meta property=3D"article:published_time" content=3D"1997-03-04T11:11:32Z"><meta name=3D"author" content=3D"Jane Doe">
</head><body><article><h1>Ferry runs again</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const message = `From: <Saved by Blink>
Snapshot-Content-Location: https://news.example.org/ferry
Subject: Ferry runs again | Island News
Date: Mon, 1 Jan 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--b----"

------MultipartBoundary--b----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://news.example.org/ferry

${page}

------MultipartBoundary--b----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable
Content-Location: https://news.example.org/site.css

p { margin: 0 }
------MultipartBoundary--b------
`;
  expect(await read(message, 'ferry.mhtml')).toEqual(FERRY);
});

it.each([
  [
    'labels that a scraper wrote',
    'From: Reuters\nDate: 4 March 1997\nSubject: Ferry runs again\nTags: ferry',
    ['Ferry runs again', '1997-03-04T12:00:00Z'],
  ],
  [
    'prose below a field',
    'Received: a letter\nFrom: Jane\nDate: today\nand so on it went for a while.',
    [undefined, undefined],
  ],
])('takes for no message %s', async (_, header, expected) => {
  const { titleText, published } = await read(`${header}\n\n${BODY}`, 'ferry.txt');
  expect([titleText, published]).toEqual(expected);
});
