/** News agencies and outlets that stories are credited to, as their credits write them, in lower case. */
const KNOWN = new Set(
  `ap|a.p.|associated press|the associated press|reuters|reuter|reuters health|reuters life!|afp|agence france-presse|
  upi|united press international|cnn|cnn.com|cnn/money|cnnmoney|cnn business|cnnmoney.com|xinhua|xinhuanet|xinhaunet|
  bloomberg|bloomberg news|dpa|pti|ani|ians|uni|kyodo|kyodo news|jiji|jiji press|yonhap|cp|canadian press|
  the canadian press|itar-tass|tass|ria novosti|interfax|ansa|agi|adnkronos|
  askanews|lapresse|efe|europa press|lusa|apa|belga|anp|tt|ntb|ritzau|stt|pap|ctk|mti|
  anadolu|anadolu agency|aa|irna|mehr|tasnim|fars|mena|wam|kuna|spa|petra|sana|bernama|antara|antara news|vna|pna|
  aap|nzpa|abc|abc news|cbs|cbs news|nbc|nbc news|msnbc|fox|fox news|npr|pbs|bbc|bbc news|cbc|cbc news|ctv|itv|sky news|
  dow jones|dow jones newswires|marketwatch|cbs.mw|market news|the street|thestreet.com|newsfactor|sports network|
  the sports network|sportsticker|ticker|pc world|pcworld|ziff davis|maccentral|macworld|infoworld|computerworld|
  idg news service|techworld.com|techweb|techtree|cnet|cnet news.com|zdnet|internetnews.com|space.com|livescience|
  healthday|healthday news|billboard|variety|the hollywood reporter|e! online|usatoday.com|usa today|washingtonpost.com|
  nytimes.com|forbes.com|fortune|businessweek|businessweek online|business week|newsweek|time|the motley fool|
  new ratings|pr newswire|prnewswire|business wire|businesswire|globenewswire|marketwired|market wire|ddp|afx|
  mcclatchy|mcclatchy newspapers|knight ridder|cox|scripps|gannett|tribune|los angeles times|new york times|
  the new york times|washington post|the washington post|newser|cna|cna/ewtn news|cns|cns news|cnsnews.com|ucan|
  voa|rfe/rl|rfi|dw|deutsche welle|al jazeera|rt|sputnik|christian science monitor|sapa|nan|ghana news agency|gna|
  prensa latina|notimex|telam|andina|investor's business daily|ap photo|state department|itn|pa|press association|
  agencies|agerpres|cnn indonesia|cnbc indonesia|télam|abi|apro|awp|ats|sda|keystone-sda|epd|kna|sid|app|bss|nnn|isna|unb|azertac|
  pana|cbc sports online|globe newswire|accesswire|newsfile corp.|cnw|cnw telbec`
    .split('|')
    .map((name) => name.trim()),
);

/** A name that only an outlet has: `USATODAY.com`, `NewsFactor`, `HealthDay News`, `TechWeb`. */
const OUTLET_LIKE =
  /^(?:[\w-]+\.(?:com|org|net|tv|COM|ORG|NET)|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+|[\p{L}.&' ]+ (?:News|Network|Newswires?|Press|Agency|Service|Online|Wire|Radio|TV|Times|Post))$/u;
/** The call sign of a station or an acronym, with a channel: `KCRA`, `FOX 26`, `FOX 11 / CNS`. */
const CALL_SIGN = /^\p{Lu}{2,6}(?: \d{1,2})?(?: ?[/-] ?\p{Lu}{2,6}(?: \d{1,2})?)*$/u;

/** Whether a name is known as an agency or an outlet. */
export function isKnownAgency(name: string): boolean {
  return KNOWN.has(name.toLowerCase().replace(/\s+/g, ' '));
}

/** Whether a name may be an agency or an outlet by its looks: known, a domain, in camel case, or `… News`. */
export function looksLikeOutlet(name: string): boolean {
  return isKnownAgency(name) || OUTLET_LIKE.test(name);
}

/** Whether a name in brackets in a dateline's place may be a credit: also a station, or any one to four capitalised words. */
export function mayBeCredit(name: string): boolean {
  if (looksLikeOutlet(name) || CALL_SIGN.test(name)) return true;
  return (
    /^\p{Lu}[\p{L}.&'’!/-]*(?: \p{Lu}[\p{L}.&'’!/-]*){0,3}$/u.test(name) && !/^(?:R|D|I|Dem|Rep)-/.test(name)
  );
}

/** The agency behind a sign-off or a byline's tail: `REUTER` and `Reuter` were how Reuters signed. */
export function agencyName(name: string): string {
  return /^reuters?$/i.test(name) ? 'Reuters' : name;
}
