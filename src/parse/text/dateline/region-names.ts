/** States and provinces as the Associated Press sets them behind a city, and in full. */
const STATES = namesIn(
  `Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|Delaware|Del.|Florida|Fla.|
  Georgia|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|Kentucky|Ky.|Louisiana|La.|Maine|Maryland|Md.|
  Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|
  New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|
  Oregon|Ore.|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Utah|Vermont|Vt.|
  Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|Wisconsin|Wis.|Wyoming|Wyo.|D.C.|Puerto Rico|Alberta|British Columbia|
  Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Alta.|B.C.|Man.|N.B.|Nfld.|N.S.|Ont.|P.E.I.|Que.|Sask.|
  New South Wales|Queensland|Tasmania|England|Scotland|Wales|Northern Ireland|West Bank|Gaza Strip|Crimea|Kosovo|Ivory Coast|Burma|
  Turkey|Czech Republic|Macedonia|Congo|U.A.E.|U.K.`,
);
/** Countries and regions as papers call them, where Unicode's list has another name. */
const REGIONS = namesIn(
  `Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Chechnya|DR Congo|East Timor|Hong Kong|Kashmir|Macau|Myanmar|Trinidad and Tobago|
  U.S.|UAE|UK|USA`,
);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: ReadonlySet<string> | undefined;

/** Whether a name is that of a state or a province, in whatever case. */
export function isState(name: string): boolean {
  return STATES.includes(name.toLowerCase());
}

/** Whether a name is that of a country, in English, or of a state, in whatever case. */
export function isRegion(name: string): boolean {
  known ??= new Set([...STATES, ...REGIONS, ...countries()]);
  return known.has(name.toLowerCase());
}

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []),
  );
}

function namesIn(list: string): string[] {
  return list.split('|').map((name) => name.trim().toLowerCase());
}
