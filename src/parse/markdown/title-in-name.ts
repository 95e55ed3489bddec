/** A link as notes have them, which call each other by their names. */
const NOTE_LINK = /\[\[[^[\]\n]+\]\]/;
const TWO_WORDS = /(?<!\S)[^\s\p{L}]*\p{L}\S* \S*\p{L}/u;

/** Of a note the file's name is the title, where it is in words: `2017-06-28 Rain in Mosul.md`; of one that links to others, `Rain.md` too. */
export function titleInName(path: string, body: string): string | undefined {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const title = name.replace(/^\d{4}([-_]?)\d{2}\1\d{2}(?:\d{4}(?:\d{2})?)?[\s_-]*/, '');
  const isNamed = TWO_WORDS.test(title) || (/^\p{Lu}\p{L}+$/u.test(title) && NOTE_LINK.test(body));
  return isNamed ? title : undefined;
}
