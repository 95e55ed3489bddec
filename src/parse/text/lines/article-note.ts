/** What sites say above or below an article of how it came about, whose views it has, and what they earn by it. */
const NOTES = [
  // Whose views they are.
  '(?<!\\p{L})(?:views?|opinions?) .{0,80}(?:(?:are|is) (?:those of|solely|(?:his|her|their|my) own|the author)|(?:do|does) not (?:represent|reflect))',
  'not necessarily (?:reflect|represent|those of)|geben nicht (?:unbedingt |zwingend |notwendigerweise )?die (?:meinung|ansicht)',
  "n[’']engagent? que|ne reflètent pas (?:forcément|nécessairement)|no (?:reflejan?|representan?) necesariamente|não refletem? necessariamente|non riflettono necessariamente",
  'nie mus(?:i|zą) (?:odzwierciedlać|być zgodn)|может не совпадать|може не збігатися|görüşlerini yansıtma',
  // Where and when it was published, and what to read besides.
  '^[^\\p{L}]*(?:this (?:article|story|piece|post|column|report|essay|op-ed|commentary)(?!\\p{L}).{0,60}|the (?:article|story|piece|post|column|report|essay|op-ed|commentary)(?!\\p{L})(?: was| has| is)?(?: been)?) (?:originally|first) (?:appeared|published|ran|posted|written) (?:in|on|at|by|for)(?!\\p{L})',
  '^more information: .{20,}|(?:episode|podcast) was (?:produced|edited)|follow (?:him|her|them) (?:(?:at )?@|on (?:x|twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|youtube|social)(?!\\p{L}))',
  '^[^\\p{L}]*an? (?:review |free )?(?:copy|code|sample|unit)(?!\\p{L}).{0,60} (?:was|were) (?:\\p{L}+ ){0,2}(?:provided|supplied|sourced|sent) .{0,40}(?:for (?:\\p{L}+ )?review|by (?:its|the) (?:publisher|developer|manufacturer|maker|studio)s?)(?!\\p{L})',
  // How what it recommends was chosen, and what is earned by it.
  '(?<!\\p{L})we (?:have )?independently (?:select|choose|chose|test|review|recommend|research)|independently (?:selected|chosen|reviewed) by (?:our|the)(?!\\p{L})',
  '(?<!\\p{L})(?:may|might) earn .{0,25}commissions?(?!\\p{L}).{0,80}(?:links?|buy|purchase|shop)(?!\\p{L})|(?<!\\p{L})we (?:(?:may|might) )?(?:earn|receive|get) .{0,25}(?:affiliate|commissions?(?!\\p{L}))',
  '(?<!\\p{L})(?:our|read|see|about) .{0,30}editorial (?:polic(?:y|ies)|guidelines|standards)|(?:informational|educational) purposes only|(?:provided|intended) for (?:general )?informational purposes',
  '^[^\\p{L}]*(?:some |the )?links? (?:in|on|within) (?:this|our|the)(?!\\p{L}).{0,60} commissions?(?!\\p{L})',
  // What readers may do for more of it.
  '(?:support|fund|keep) .{0,12}(?:our newsroom|independent journalism|news free)|^[^\\p{L}]*(?:please )?support us(?!\\p{L})|^[^\\p{L}]*your (?:contribution|donation|support)(?!\\p{L}).{0,60}(?<!\\p{L})helps? us(?!\\p{L})',
  '^[^\\p{L}]*(?:get|receive|sign up|subscribe|stay|join|have|want|straight|delivered)(?!\\p{L}).{0,140}(?<!\\p{L})inbox',
];
const NOTE = new RegExp(NOTES.join('|'), 'iu');
/** What somebody said is the article's, whatever it is about. */
const SPEECH = /^[^\p{L}]*["“”„«]|(?<!\p{L})(?:said|says|told|tells|warned|added|asked)(?!\p{L})/iu;

/** Whether a sentence is on the article that it stands by, and not of it: `The views expressed here are the author’s own.` */
export function isArticleNote(line: string): boolean {
  return NOTE.test(line) && !SPEECH.test(line);
}
