/** States and provinces as the Associated Press sets them behind a city, and in full. */
const STATES =
  `Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|Delaware|Del.|Florida|Fla.|
  Georgia|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|Kentucky|Ky.|Louisiana|La.|Maine|Maryland|Md.|
  Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|
  New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|
  Oregon|Ore.|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Utah|Vermont|Vt.|
  Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|Wisconsin|Wis.|Wyoming|Wyo.|D.C.|Puerto Rico|Alberta|British Columbia|
  Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Alta.|B.C.|Man.|N.B.|Nfld.|N.S.|Ont.|P.E.I.|Que.|Sask.|
  England|Scotland|Wales|Northern Ireland|West Bank|Gaza Strip|Crimea|Chechnya|Kashmir|Kosovo|Bosnia|Bosnia-Herzegovina|
  Bosnia and Herzegovina|Ivory Coast|Burma|Myanmar|East Timor|Turkey|Czech Republic|Macedonia|Congo|DR Congo|Hong Kong|Macau|
  Trinidad and Tobago|New South Wales|Queensland|Tasmania|U.A.E.|U.K.|U.S.|UAE|UK|USA|US`
    .split('|')
    .map((name) => name.trim().toLowerCase());

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: ReadonlySet<string> | undefined;

/** Whether a name is that of a state or a province, in whatever case. */
export function isState(name: string): boolean {
  return STATES.includes(name.toLowerCase());
}

/** Whether a name is that of a country, in English, or of a state, in whatever case. */
export function isRegion(name: string): boolean {
  known ??= new Set([...STATES, ...countries()]);
  return known.has(name.toLowerCase());
}

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []),
  );
}
