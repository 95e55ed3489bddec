import type { Article } from './article.ts';
import type { Site } from './site.ts';
import type { Word } from './words.ts';

/** A named selection of the articles, with a page, and a feed beside it in every format. */
export interface Channel extends ChannelTexts {
  /** `urn:uuid:…`, as permanent as an entry's. */
  readonly id: string;
  /** Of its page; ends with a slash, and the feeds' file names come after it. */
  readonly path: string;
  /** The language that its articles are in, where it is a channel of one: BCP 47. */
  readonly articleLanguage?: string | undefined;
}

/** What a channel is called. */
export interface ChannelTexts {
  /** Where it is plain whose it is: `Mosul`. */
  readonly headingText: string;
  /** Among feeds of other publications: `The Example Wire: Mosul`. */
  readonly titleText: string;
  readonly descriptionText: string;
  /** The language of these, BCP 47. */
  readonly language: string;
}

/** The facets of an article: what it says, or is known of it, by which the kinds of channels select articles. */
export interface Facets
  extends Pick<Article, 'topics' | 'creditText' | 'bylines' | 'placeText' | 'language' | 'precision'> {
  /** The day of its publication in the site's time zone: `2017-06-28`. */
  readonly day: string;
  /** What it is about by its text, where it has no tags. */
  readonly derivedTopics: readonly string[];
  readonly isCorrected: boolean;
  /** Whether its language was told by its text, which may be misread, and not by what anyone says of it. */
  readonly isLanguageDetected: boolean;
}

/** A kind of channels. It declares its own facts; nothing else asks which kind it is. */
export interface ChannelKind {
  /** By this the bundle knows it: `topic`. */
  readonly name: string;
  /** What a person calls its channels together: `Topics`. */
  readonly plural: Word;
  /** What a link to all of them says where some are named: `All topics`. */
  readonly all?: Word;
  /** What a sentence calls them: `the topics`. */
  readonly inSentence?: Word;
  /** Whether its channels are what an article is about: the categories of an entry. */
  readonly isCategory: boolean;
  /** Whether articles keep coming into its channels, so that one may want to subscribe to them: a day is over. */
  readonly isOngoing: boolean;
  /**
   * Whether its channels only divide all that is published, as languages do. The front page leads to each of them. A
   * channel that would hold everything is left out, as it would repeat the front page; so is one that is alone.
   */
  readonly isDivision?: true;
  /** Whether its channels are called as people write who may call them otherwise later: topics, but no days. */
  readonly mayBeRenamed?: true;
  /** The field of an article whose text leads to its channels. */
  readonly field?: 'creditText' | 'placeText' | 'bylines' | 'language';
  /** The kind whose channels divide one of this kind, with paths below its own. */
  readonly finerKind?: string | undefined;
  /** The path of the page that lists its channels, where one needs a list. */
  readonly directoryPath: `/${string}/` | undefined;
  /** How addresses begin on sites of other programs where its channels are: `/tags`, `/en/category`. */
  readonly formerly?: RegExp;
  /** The channels that an article stands in, by their names. */
  namesOf(facets: Facets): readonly string[];
  /** Further ones, which are channels only where two articles or more stand in them. */
  likelyNamesOf?(facets: Facets): readonly string[];
  /** The path of the channel whose name has this slug: a-z, 0-9 and hyphens. */
  pathOf(slug: string): `/${string}`;
  /** What the channel with a name is called on this site. */
  textsOf(nameText: string, site: Site): ChannelTexts;
  /** The language that the articles of the channel with a name are in, where it says so: BCP 47. */
  languageOf?(nameText: string): string;
}

/** A channel as it is kept: `nameText` as most of its articles write it, `kind` by its name. */
export interface NamedChannel {
  readonly id: string;
  readonly path: string;
  readonly kind: string;
  readonly nameText: string;
  /** As its kind declares it. */
  readonly isDivision?: true | undefined;
}
