import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/parse/decoding/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** In an encoding of one byte a character. */
const encoded = (text: string, encoding: string) => {
  const characters = [
    ...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  ];
  return Uint8Array.from(text, (character) => characters.indexOf(character));
};
const read = (bytes: Uint8Array) => {
  const decoded = decode({ path: 'a.txt', bytes });
  return 'problem' in decoded
    ? { refused: decoded.problem.fault }
    : { text: decoded.text, warnings: decoded.warnings.map(({ fault }) => fault) };
};

describe('a seed is what its bytes say', () => {
  const story = 'Mosul’s “Old City”, 50 € – naïve';
  it.each([
    ['UTF-8', utf8(story)],
    ['UTF-8 with a byte-order mark', utf8(`\uFEFF${story}`)],
    ['UTF-16LE with a byte-order mark', utf16(`\uFEFF${story}`)],
    ['UTF-16BE with a byte-order mark', utf16(`\uFEFF${story}`, true)],
  ])('%s', (_name, bytes) => {
    expect(read(bytes)).toEqual({ text: story, warnings: [] });
  });

  it('UTF-16 without a byte-order mark', () => {
    expect(read(utf16('date 2017-06-28 Some plain story'))).toEqual({
      text: 'date 2017-06-28 Some plain story',
      warnings: [],
    });
  });

  it('windows-1252, with a warning, its quotes being quotes', () => {
    expect(read(latin('Mosul\x92s \x93Old City\x94, 50 \x80 and more of the story'))).toEqual({
      text: 'Mosul’s “Old City”, 50 € and more of the story',
      warnings: ['is not UTF-8; it was read as windows-1252'],
    });
  });

  it('UTF-8 that was cut in its last character is still UTF-8', () => {
    expect(read(utf8('Élysée').slice(0, -2))).toEqual({
      text: 'Élys\uFFFD',
      warnings: ['holds 1 damaged character(s), shown as U+FFFD'],
    });
  });

  it('double encoding is suspected', () => {
    expect(read(utf8('ElysÃ©e, dÃ©jÃ  vu'))).toEqual({
      text: 'ElysÃ©e, dÃ©jÃ  vu',
      warnings: ['looks as if UTF-8 had been read as windows-1252 and saved again'],
    });
  });

  it('a picture is refused', () => {
    const png = Uint8Array.from({ length: 400 }, (_, i) => (i * 73 + (i >> 3)) % 256);
    expect(read(png)).toEqual({
      refused: 'is not text: it holds control characters as a picture or an archive does',
    });
  });

  it('a book is refused', () => {
    expect(read(new Uint8Array(2_500_000).fill(0x61))).toEqual({
      refused: 'is 2.5 MB; an article is at most 2 MB',
    });
  });

  it('of a large page, what is there for programs does not count', () => {
    const filler = 'x'.repeat(1_500_000);
    const [head, end] = ['<!doctype html><title>Rain</title>', '<p>It <b>fell</b>.</p>'];
    const facts = '<script type="application/ld+json">{"headline":"Rain"}</script>';
    const page = `${head}<script async>if (1 < 2) "${filler}"</script>${facts}<STYLE>p { src: "</script>${filler}" }</style><img src="data:image/png;base64,${filler}">${end}`;
    expect(read(new TextEncoder().encode(page))).toEqual({
      text: `${head}<script async></script>${facts}<STYLE></style><img src="data:image/png;base64,">${end}`,
      warnings: [],
    });
    const refused = 'is 3.0 MB; an article is at most 2 MB';
    expect(read(new TextEncoder().encode(`${head}<p>${filler}${filler}`))).toEqual({ refused });
    expect(read(new TextEncoder().encode(`${head}<script>${filler}${filler}`))).toEqual({ refused });
    const larger = new TextEncoder().encode(`${head}<script>${filler.repeat(7)}</script>${end}`);
    expect(read(larger)).toEqual({ refused: 'is 10.5 MB; an article is at most 2 MB' });
  });

  it.each(['<script', '<script>', '<script><style>', "'data:a,", '<script>a</script '])(
    'a large page is read in linear time: %s',
    (part) => {
      const page = new TextEncoder().encode(`<!doctype html>${part.repeat(9_000_000 / part.length)}`);
      expect(read(page)).toMatchObject({});
    },
  );

  it('an encoding that cannot be told is refused: mojibake is worse', () => {
    const noise = Uint8Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 89 + (i >> 2) * 31) % 0x7f));
    expect(read(noise)).toEqual({ refused: 'is in an encoding that cannot be told' });
  });

  it.each([
    '<html><head><meta charset="ISO-8859-2">',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />',
    '<?xml version="1.0" encoding="iso-8859-2"?>',
  ])('a page is read as it declares itself: %s', (head) => {
    const letter: Readonly<Record<string, number>> = { ł: 0xb3, ó: 0xf3, ż: 0xbf };
    const bytes = Uint8Array.from(`${head}żółw`, (char) => letter[char] ?? char.charCodeAt(0));
    expect(read(bytes)).toEqual({
      text: `${head}żółw`,
      warnings: ['is not UTF-8; it was read as iso-8859-2'],
    });
  });

  it.each([
    '<meta charset="unicode">',
    '<meta name="description" content="How to set charset=koi8-r"><meta name="x">',
    'An article about <meta charset="koi8-r">',
  ])('what only looks like a declaration is none: %s', (start) => {
    const bytes = Uint8Array.from([...utf8(`${start} A Caf`), 0xe9, ...utf8(' in the old town, on the day')]);
    expect(read(bytes)).toEqual({
      text: `${start} A Café in the old town, on the day`,
      warnings: ['is not UTF-8; it was read as windows-1252'],
    });
  });

  it('a page is read in linear time, whatever its start', () => {
    const start = '<meta http-equiv charset '.repeat(320);
    const bytes = Uint8Array.from([...utf8(`${start} in the old town, Caf`), 0xe9, ...utf8(' on the day')]);
    expect(read(bytes).text).toContain('Café');
  });

  it('a page that declares itself wrongly is not', () => {
    const bytes = Uint8Array.from([
      ...utf8('<meta charset="utf-8"><meta charset="nonsense">Caf'),
      0xe9,
      0x20,
      0x21,
    ]);
    expect(read(bytes)).toMatchObject({ warnings: ['is not UTF-8; it was read as windows-1252'] });
  });

  it.each([
    ['macintosh', 'Die Behörden hätten überrascht geschlossen, hieß es in München am Dienstag.'],
    ['ibm866', 'Президент сообщил во вторник, что правительство рассмотрит новые меры.'],
    ['windows-874', 'รัฐบาลประกาศเมื่อวันอังคารว่าจะใช้มาตรการใหม่เพื่อสนับสนุนเศรษฐกิจของประเทศ'],
    ['windows-1250', 'Vláda v úterý schválila nový zákon, řekl ministr; žádná škoda podle něj nevznikne.'],
    [
      'windows-1257',
      'Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis, jiems suteiktas protas ir sąžinė.',
    ],
    ['windows-1252', 'The mayor of São Paulo said on Tuesday that the budget was closed.'],
  ])('text in %s is read as the language in it is written', (encoding, story) => {
    expect(read(encoded(story, encoding))).toEqual({
      text: story,
      warnings: [`is not UTF-8; it was read as ${encoding}`],
    });
  });

  it('text of a DOS that nothing here knows is refused: windows-1252 would make "Beh”rden" of it', () => {
    const letters: Readonly<Record<string, number>> = { ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1 };
    const story = 'Die Behörden hätten überrascht geschlossen, hieß es in München am Dienstag.';
    const bytes = Uint8Array.from(story, (char) => letters[char] ?? char.charCodeAt(0));
    expect(read(bytes)).toEqual({ refused: 'is in an encoding that cannot be told' });
  });

  it('Japanese as it goes by mail is Japanese, and Korean so is refused', () => {
    expect(read(latin('date 2017-06-28 \x1b$B7{K!\x1b(B'))).toEqual({
      text: 'date 2017-06-28 憲法',
      warnings: ['is not UTF-8; it was read as iso-2022-jp'],
    });
    expect(read(latin('\x1b$)C date 2017-06-28 \x0eGQ1[\x0f'))).toEqual({
      refused: 'is in an encoding that cannot be told',
    });
  });

  it('an emoji in two halves is one, and half of one is damage', () => {
    const halves = [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80];
    expect(read(Uint8Array.from([...utf8('Élysée '), ...halves, ...utf8(' é')]))).toEqual({
      text: 'Élysée 😀 é',
      warnings: [],
    });
    expect(read(Uint8Array.from([...utf8('Élysée '), ...halves.slice(0, 3), ...utf8(' é')]))).toEqual({
      text: 'Élysée \uFFFD é',
      warnings: ['holds 1 damaged character(s), shown as U+FFFD'],
    });
  });

  it.each([
    ['%PDF-1.7\n1 0 obj', 'a PDF'],
    ['{\\rtf1\\ansi Counterattacks have stalled.}', 'in Rich Text Format'],
    ['PK\x03\x04\x14\0[Content_Types].xml', 'an archive, or a document that is one (DOCX, ODT, EPUB)'],
    ['GIF89a', 'a picture'],
  ])('a file that begins as another format is named: %s', (start, format) => {
    expect(read(latin(start))).toEqual({ refused: `is no text: it is ${format}` });
  });

  it('an article that begins with the letters of a bitmap is one', () => {
    expect(read(utf8('BMW said on Tuesday'))).toEqual({ text: 'BMW said on Tuesday', warnings: [] });
  });

  it('Greek in one byte a letter is Greek', () => {
    const story = 'Γεια σου κόσμε, αυτό είναι ένα κείμενο για την πόλη και τη γέφυρά της.';
    const letters = 'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u0000ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ';
    const bytes = Uint8Array.from(story, (letter) => {
      const index = letters.indexOf(letter);
      return index === -1 ? letter.charCodeAt(0) : 0xc0 + index;
    });
    expect(read(bytes)).toEqual({ text: story, warnings: ['is not UTF-8; it was read as iso-8859-7'] });
  });
});
