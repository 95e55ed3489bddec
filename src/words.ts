/**
 * The sentences of the pages, and the places in each that something is put into: `{name}`. What is beside one is for who
 * translates it. A language has all of them in a file in `src/words/`; none of them holds HTML.
 */
export interface Sentences {
  // Every page
  skipToText: never;
  /** Of a part of the page, to who cannot see it. */
  siteNavigation: never;
  /** A link, and the heading of the page it leads to. */
  search: never;
  subscribe: never;
  allOfIt: never;
  /** A channel's title among feeds of other publications. */
  partOfSite: 'site' | 'heading';

  // An article
  /** Before what was corrected. */
  correction: never;
  by: 'names';
  updated: 'date';
  headlineMade: never;
  firstPublishedAt: 'host';
  /** In other forms: JSON, Markdown, plain text. */
  alsoAs: 'forms';
  plainText: never;
  moreOnThis: never;
  sourcePointsTo: never;
  nextToThis: never;
  /** In time: a link to the article before it follows. */
  beforeThis: never;
  afterThis: never;

  // Kinds of channels
  everything: never;
  topics: never;
  places: never;
  agencies: never;
  authors: never;
  languages: never;
  corrections: never;
  years: never;
  months: never;
  days: never;
  allTopics: never;
  allPlaces: never;
  allAgencies: never;
  allAuthors: never;
  allLanguages: never;
  /** Within a sentence. */
  theTopics: never;
  articlesAbout: 'name';
  articlesFrom: 'name';
  articlesCreditedTo: 'name';
  articlesBy: 'name';
  /** The language, in the sentence's own: `French`. */
  articlesIn: 'name';
  articlesCorrected: never;
  /** As the language writes a year, a month (`June 2017`), a day (`June 28, 2017`) by itself. */
  articlesOfYear: 'date';
  articlesOfMonth: 'date';
  articlesOfDay: 'date';

  // Lists
  feedsOfThisPage: never;
  pages: never;
  /** Articles: links to the pages before and behind. */
  newer: never;
  older: never;
  pageOf: 'heading' | 'number';
  noneYet: never;

  // Search
  searchFields: never;
  /** On the button. */
  searchNow: never;
  filters: never;
  topic: never;
  place: never;
  agency: never;
  author: never;
  from: never;
  to: never;
  searchFor: 'wanted';
  articlesMatching: 'wanted';
  /** What is searched for, in lists: `mosul, topic War, from 2017`. */
  wantedTopic: 'value';
  wantedPlace: 'value';
  wantedAgency: 'value';
  wantedAuthor: 'value';
  wantedFrom: 'value';
  wantedTo: 'value';
  /** The example is `exampleBeginning`. */
  nothingFound: 'example';
  exampleBeginning: never;
  /** Results: links to the pages before and behind. */
  better: never;
  more: never;
  subscribeToSearch: never;
  newArticlesCome: never;

  // How to subscribe
  whatFeedsAre: never;
  openInReader: never;
  /** Takes the place of a reader's name. */
  appOnDevice: never;
  copyAddress: never;
  whereToPaste: never;
  threeFormats: never;
  atomPurpose: never;
  rssPurpose: never;
  jsonPurpose: never;
  howToSubscribe: 'title';
  onlyAPart: never;
  /** The search is `everySearch`, the list `opmlFile`, and the last a file's name; all three are links. */
  everyPageHasFeeds: 'search' | 'list' | 'file';
  everySearch: never;
  opmlFile: never;
  subscribeTo: 'title';
  subscribeToAs: 'title' | 'format';
  inItNow: never;
  documentAsItIs: 'format';

  // Why there is no other page
  notFound: never;
  nothingHere: never;
  articleRemoved: 'date';
  addressTooLong: never;
  longestAddress: 'count';
  somethingWrong: never;
  ourFault: never;
  wrongValue: never;
  /** Of the search's form: the field is `search`, `topic`, `from` …, and what is allowed one of the next three. */
  valueNotAllowed: 'field' | 'allowed';
  allowedWords: 'terms' | 'characters';
  allowedText: 'characters';
  allowedDay: never;
  /** The places are `newestArticles` and `theTopics`, as links. */
  orLookAt: 'places';
  newestArticles: never;
}

/** The sentences with a number in them. */
export interface CountedSentences {
  minutesToRead: 'count';
  /** The same in a list, where there is little room. */
  minutes: 'count';
  articlesFound: 'count';
  /** Where not everything was read. */
  articlesFoundAtLeast: 'count';
}

/** Text with every one of these places in it, in any order: what a parameter of all these types must be is all of them at once. */
type ThatHas<Place extends string> = (
  Place extends string
    ? (text: `${string}{${Place}}${string}`) => void
    : never
) extends (text: infer Every) => void
  ? Every
  : never;
type Sentence<Place extends string> = [Place] extends [never] ? string : ThatHas<Place>;

/** A sentence for each plural category of its language (https://cldr.unicode.org/index/cldr-spec/plural-rules), or one for all. */
type Counted =
  | string
  | ({ readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string });

/** All words of the pages, in a language. */
export type Words = { readonly [Name in keyof Sentences]: Sentence<Sentences[Name]> } & {
  readonly [Name in keyof CountedSentences]: Counted;
};

/** The name of a sentence without places. */
export type Word = {
  [Name in keyof Sentences]: [Sentences[Name]] extends [never] ? Name : never;
}[keyof Sentences];

/** The words that the pages of a site have, and the language that these, and the dates beside them, are in. */
export interface PageWords {
  readonly words: Words;
  /** BCP 47: the site's, where there are words in it. */
  readonly pageLanguage: string;
  readonly pageDirection: 'ltr' | 'rtl';
}
