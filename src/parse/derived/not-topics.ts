/** What is written with a capital and names nothing that an article is about. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([
  ...'january february march april may june july august september october'.split(' '),
  ...'november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  ...'mon tue wed thu fri sat sun today tomorrow yesterday'.split(' '),
  ...'am pm a.m. p.m. gmt est edt utc'.split(' '),
]);

/** Words that begin a heading, a title before a name, or a direction: a tagger takes them for names where they stand alone. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...'mr mrs ms dr sir lt gen col sgt capt maj sen rep gov rev prof'.split(' '),
  ...'president minister prime king queen prince princess pope chief director'.split(' '),
  ...'chairman secretary general senator governor mayor judge spokesman spokeswoman'.split(' '),
  ...'north south east west northern southern eastern western central upper lower'.split(' '),
  ...'old new first last next great big little high low top best part'.split(' '),
  ...'read more see also click here photo photos video image images source'.split(' '),
  ...'news story stories report reports update updates related share page pages'.split(' '),
  ...'what why how who when where which this that these those the and or'.split(' '),
  ...'problem solution questions answers summary introduction conclusion background'.split(' '),
  ...'city state states country county district province region street road avenue'.split(' '),
  ...'government ministry department agency office committee council court parliament'.split(' '),
  ...'university school college company group team party union police army force'.split(' '),
  ...'corp inc ltd plc'.split(' '),
  ...'god english web site website app apps internet tv uk am i u s'.split(' '),
]);

/** What is said of anything: `entire family`, `important part`. */
export const SAID_OF_ANYTHING: ReadonlySet<string> = new Set([
  ...'many most such same other own several certain various entire whole total full real right wrong'.split(
    ' ',
  ),
  ...'important main major key recent similar different second third single possible due able'.split(' '),
]);

/** Nouns that name nothing by themselves, whatever stands before them: `right thing`, `tonnes last month`. */
export const NAMES_NOTHING: ReadonlySet<string> = new Set([
  ...'thing things way ways part parts kind sort lot number time times moment today tomorrow yesterday'.split(
    ' ',
  ),
  ...'day days week weeks month months year years hour hours half quarter period end'.split(' '),
]);
