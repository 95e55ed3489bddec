import type { Draft, Enclosure } from '../article.ts';
import type { Problem } from '../problem.ts';
import type { PublicationDate } from './dates/publication-date.ts';

/** A seed as it was found: `path` is relative to the seeds' folder, with `/` between its parts. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A seed whose bytes were read as characters: NFC, `\n` line ends, nothing that XML forbids. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The file as it lies there, for formats that have a character set for each of their parts. */
  readonly bytes?: Uint8Array;
}

/** What the parser must be told of the publication. */
export interface ParseSettings {
  /** IANA name: in which a date without a time is noon. */
  readonly timeZone: string;
  /** BCP 47: taken for a text that is too short to tell. */
  readonly language: string;
  /** Whether a seed without tags gets topics out of its text. */
  readonly derivedTopics: boolean;
  /** The names of those who write for the site, by what its articles call them. */
  readonly authors?: Readonly<Record<string, string>> | undefined;
  /** What other files say of each article: lines of front matter, by its path from the root or its name, without their ending. */
  readonly told?: Readonly<Record<string, string>> | undefined;
  /** Addresses of files from the folder's root, by those that only another program can read: `file://6aBZAVN6nq3CNOCa`. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
}

/** Something that a seed says, and where it says it: `header`, `line 2`, `dateline`, `front matter`, `json-ld`. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: string;
}

/** All that an input found in a seed. Texts may still hold line breaks and odd spaces; `draftOf` folds them. */
export interface Findings {
  readonly title?: Fact<string> | undefined;
  readonly published?: Fact<PublicationDate> | undefined;
  readonly revised?: Fact<PublicationDate> | undefined;
  /** What was corrected; empty where the seed says only that it was. */
  readonly correction?: Fact<string> | undefined;
  /** From when on it is not to be published any more. */
  readonly expires?: Fact<PublicationDate> | undefined;
  /** That nothing is to list it or find it. */
  readonly unlisted?: Fact<true> | undefined;
  /** The agency or publication that the text is credited to. */
  readonly credit?: Fact<string> | undefined;
  /** The names of those who wrote it. */
  readonly byline?: Fact<readonly string[]> | undefined;
  readonly place?: Fact<string> | undefined;
  /** The date in the dateline, as it stands: `April 2`. */
  readonly datelineDate?: Fact<string> | undefined;
  readonly language?: Fact<string> | undefined;
  readonly topics?: Fact<readonly string[]> | undefined;
  /** Headlines of other stories. */
  readonly related?: Fact<readonly string[]> | undefined;
  readonly rights?: Fact<string> | undefined;
  readonly summary?: Fact<string> | undefined;
  /** The slug that the seed asks for. */
  readonly slug?: Fact<string> | undefined;
  /** Where the article was published first. */
  readonly canonicalUrl?: Fact<string> | undefined;
  /** The body's paragraphs as plain text, in order. */
  readonly paragraphs: readonly string[];
  /** The same without what is code, where there is any: what tells a text's language and what it is about. */
  readonly prose?: readonly string[] | undefined;
  /** All of the page, menus and all, whose language tells that of an article too short to tell. */
  readonly pageText?: string | undefined;
  /** The paragraph to make a summary of, where the first is a heading or a caption. */
  readonly lead?: string | undefined;
  /** What to make a summary of instead, where there is no running text. */
  readonly listed?: string | undefined;
  /** The body as safe HTML with absolute links, where it is more than its paragraphs. */
  readonly contentHtml?: string | undefined;
  /** The picture that the article is to be shown by, at an address as in `contentHtml`. */
  readonly picture?: Draft['picture'];
  /** Sound and film of the article. */
  readonly enclosures?: Fact<readonly Enclosure[]> | undefined;
  /** Paths of the files in the folder that the body and the picture refer to, if they are there. */
  readonly refersTo?: readonly string[] | undefined;
  /** Paths of the URLs that the article had on a former site. */
  readonly formerPaths?: readonly string[] | undefined;
  /** Why the author does not want it published yet: `draft: true`. */
  readonly held?: Problem | undefined;
  /** What makes it impossible to publish, beyond what is missing. */
  readonly problems?: readonly Problem[] | undefined;
  readonly warnings?: readonly Problem[] | undefined;
}

/** What came of a seed: the draft where one could be made, and all that was wrong with it. */
export interface Parsed {
  readonly draft?: Draft | undefined;
  /** What was found, published or not: `npm run parse` shows it. */
  readonly found: Partial<Draft> & { readonly paragraphs: readonly string[] };
  /** Why there is no draft. */
  readonly problems: readonly Problem[];
  /** What a person should look at, though the draft stands. */
  readonly warnings: readonly Problem[];
  /** Why there is no draft though nothing is wrong: its author holds it back. */
  readonly held?: Problem | undefined;
}

/** A source format. The registry asks each in turn; the first that accepts a seed reads it. */
export interface Input {
  readonly name: string;
  /** Names of files that are no data beside the articles where this format accepts them, though most of such a name are. */
  readonly ownNames?: RegExp;
  /** The paths of what a program may have made of a file at `path`: where one of these is in the folder, that is the article. */
  madeInto?(path: string): readonly string[];
  /** Goes by what the text is, and may use the file's name as a hint. */
  accepts(source: SourceText): boolean;
  /**
   * May load what reads the format, since every thread that parses has all formats: one that brings libraries of its own loads them
   * at the first seed that needs them, and takes no time and memory where there is none.
   */
  read(source: SourceText, settings: ParseSettings): Findings | Promise<Findings>;
}
