const PICTURE = 'a picture';
const ARCHIVE = 'an archive, or a document that is one (DOCX, ODT, EPUB)';

/**
 * How files that are no article's text begin, each in so many bytes that no article does. The libraries know hundreds, and take
 * an article that begins with "BMW" for a bitmap.
 */
const SIGNATURES: readonly (readonly [start: string, what: string, remedy?: string])[] = [
  ['%PDF-', 'a PDF', 'make text of it: pdftotext -layout story.pdf'],
  ['{\\rtf', 'in Rich Text Format'],
  ['%!PS-', 'PostScript'],
  ['PK\x03\x04', ARCHIVE],
  ['\xd0\xcf\x11\xe0', 'a document of Word, Excel or PowerPoint'],
  ['\x1f\x8b\x08', 'compressed (gzip)'],
  ['7z\xbc\xaf', ARCHIVE],
  ['Rar!\x1a', ARCHIVE],
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['OggS\0', 'sound or video'],
  ['ID3\x03', 'sound'],
  ['ID3\x04', 'sound'],
  ['SQLite format 3', 'a database'],
  ['bplist00', 'a web archive of Safari'],
];
const LONGEST = Math.max(...SIGNATURES.map(([start]) => start.length));

/** What a file is by its first bytes, where it is no text: `a PDF`; and what makes text of it, where a program does. */
export function knownFormat(bytes: Uint8Array): { what: string; remedy: string | undefined } | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST));
  const [, what, remedy] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  return what === undefined ? undefined : { what, remedy };
}
