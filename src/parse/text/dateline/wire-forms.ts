import { monthNamedExactly } from '../../dates/month-names.ts';
import { isKnownAgency } from './agencies.ts';
import { isPlaceName } from './place-name.ts';

/** What an agency's own form of opening says, and where the story goes on behind it. */
export interface WireOpening {
  readonly place: string;
  readonly date?: string | undefined;
  readonly credit: string;
  /** Who wrote it: `(서울=연합뉴스) 홍길동 기자 =`. */
  readonly authors: readonly string[];
  readonly end: number;
}

/** Classes of letters take milliseconds to compile, each: the forms take what may be a place, and place-name.ts says whether it is one. */
const PLACE = String.raw`(?<place>[^\d\s(（【［[/,][^\d(（]{1,44}?)`;
/** A day without or with a year, in any language: `5 oct`, `le 5 octobre 2020`, `June 3`, `2020. október 5., hétfő`. */
const DATE = String.raw`(?:le )?(?<date>(?:\d{1,2}\.?\s(?:de\s)?(?:[^\s\d(),./]{3,4}\.|[^\s\d(),./]{3,12})|[^\s\d(),./]{3,12}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?|\d{4}\. [^\s\d(),./]{3,12} \d{1,2}\.)(?:, [^\s\d(),./]{1,20})?`;
const DASH = String.raw`\s*[-–—―－]+\s*`;
/** Agencies in scripts without capitals: Reuters, AFP, dpa, MENA, Anadolu, those of the Gulf, of Palestine, Syria and Iran; PTI, UNI, IANS, ANI. */
const WITHOUT_CASE =
  'رويترز|[أا] ?\\.?ف ?\\.?ب\\.?|د ?\\.?ب ?\\.?[أا]\\.?|[أا] ?\\.?ش ?\\.?[أا]\\.?|الأناضول|وام|واس|وفا|قنا|سانا|ایرنا|ایسنا|ایلنا|تسنیم|भाषा|वार्ता|आईएएनएस|एएनआई';

/** Agencies that write themselves so. */
const IN_SMALL_LETTERS = 'dpa|ddp|dapd|epd|kna|sid|apa|awp|ats|sda|ots|apro|afp|efe';

/** Sites that sign with their addresses. */
const INDONESIAN =
  '(?:KOMPAS|Kompas|TEMPO|Tempo|Liputan6|detik|CNNIndonesia|Merdeka|TRIBUNNEWS|Tribunnews|SINDOnews|Okezone|VIVA|Republika|REPUBLIKA)\\.(?:com|co\\.id|co|id|CO|CO\\.ID|COM)|CNN Indonesia|CNBC Indonesia';

/** The forms of agencies that do not write `PLACE, date (AGENCY) -`, each with an opening that has it. */
const FORMS: readonly RegExp[] = [
  // МОСКВА, 5 октября. /ТАСС/. and București, 28 iun /Agerpres/ -
  `${PLACE},? ${DATE}\\.?,? ?/(?<credit>TASS|ТАСС|Itar-Tass|ИТАР-ТАСС|Agerpres|AGERPRES)/[.,]?(?:${DASH}|\\s+)`,
  // МОСКВА, 5 окт — РИА Новости, Иван Петров.
  `${PLACE}, ${DATE}${DASH}(?<credit>РИА Новости|ПРАЙМ|Sputnik|Новости-Казахстан)(?:, (?<authors>[^.\\d]{3,60}))?\\.\\s+`,
  // Москва. 5 октября. ИНТЕРФАКС - and КИЕВ. 5 октября. УНН.
  `${PLACE}\\. ${DATE}\\. (?<credit>INTERFAX|ИНТЕРФАКС|УНН|УНИАН|УКРИНФОРМ)(?:\\.RU)?(?:${DASH}|\\.\\s)`,
  // (ANSA) - ROMA, 05 OTT -
  `\\((?<credit>ANSA|AGI|Adnkronos|askanews|LaPresse)\\)${DASH}${PLACE}, ${DATE}${DASH}`,
  // Madrid, 5 oct (EFE).- and Lima (Perú), 5 oct (EFE).-
  `${PLACE}(?: \\((?<region>[A-ZÁ-Ú][^()\\d]{1,24})\\))?,? ${DATE},?\\s+\\((?<credit>[^()\\d]{2,20})\\)[.:।]?(?<dash>${DASH}|\\s+)`,
  // München (dpa/lby) -, Zürich (awp) - and CIUDAD DE MÉXICO (apro).-
  `${PLACE} \\((?<credit>${IN_SMALL_LETTERS})(?:[/-]\\w{2,4})?\\)\\.?${DASH}`,
  // الرياض - واس: and تهران - ایرنا -
  `${PLACE}${DASH}(?<credit>${WITHOUT_CASE})(?:\\s?:\\s|${DASH})`,
  // القاهرة (رويترز) -
  `${PLACE} \\((?<credit>${WITHOUT_CASE})\\)[.:।]?${DASH}`,
  // JAKARTA, KOMPAS.com -
  `${PLACE}, (?<credit>${INDONESIAN})${DASH}`,
  // TEMPO.CO, Jakarta -
  `(?<credit>${INDONESIAN}), ${PLACE}${DASH}`,
  // 新华社北京10月5日电（记者王明、李红）
  '[（(【]?(?<credit>新华社|新華社|中新社|人民网)(?<place>[一-鿿]{2,6}?)(?<date>(?:\\d{1,2}月)?\\d{1,2}日)[电電][）)】]?\\s*(?:[（(][记記]者\\s?(?<authors>[一-鿿 、]{2,20})[）)]\\s*)?',
  // (中央社記者王曉明台北28日電)
  '[（(](?<credit>中央社)記者(?<authors>[一-鿿]{2,3})(?<place>[一-鿿]{2,4})(?<date>\\d{1,2}日)[電电][）)]\\s*',
  // [東京 5日 ロイター] -
  `[［[](?<place>[^\\]］\\s]{1,12})\\s*(?:(?<date>\\d{1,2}日)\\s*)?(?<credit>ロイター)[］\\]](?:${DASH}|\\s*)`,
  // 【ロンドン共同】
  '【(?<place>[一-鿿ァ-ヺー・]{2,12}?)(?<date>\\d{1,2}日)?[＝=]?(?<credit>共同|時事)】\\s*',
  // (서울=연합뉴스) 홍길동 기자 =
  '[(（[［](?<place>[가-힣]{2,8})=(?<credit>[가-힣\\d]{2,8})[)）\\]］]\\s*(?:(?<authors>[가-힣]{2,4}(?:\\s?[·ㆍ,]\\s?[가-힣]{2,4})*)\\s(?:기자|특파원)\\s*=\\s*)?',
].map((form) => new RegExp(`^${form}(?=\\S|$)`, 'u'));

/** What all of them have near their beginning; of most paragraphs nothing else is asked. */
const SIGN =
  /\d[^(]{0,24}\(|\((?:ANSA|AGI|Adnkronos|askanews|LaPresse|[a-z]{3,4})[)/-]|\/(?:TASS|ТАСС|Itar-Tass|ИТАР-ТАСС|Agerpres|AGERPRES)\/|РИА|ПРАЙМ|Sputnik|Новости-|INTERFAX|ИНТЕРФАКС|УНН|УНИАН|УКРИНФОРМ|\.(?:com|co|id|CO|COM)\b|Indonesia -|[(（［[]\P{ASCII}|\p{sc=Arabic}\s*[-–—]|新华社|新華社|中新社|人民网|ロイター|共同|時事/u;
/** In characters: what a form takes before its sign. No paragraph is searched to its end. */
const NEAR = 64;
/** What may stand in brackets without being known: an acronym, or what another script writes. */
const NAMED = new RegExp(`^(?:${WITHOUT_CASE}|[\\p{Lu}\\d]{2,6}|[^\\p{sc=Latin}]+)$`, 'u');

/** Two sides that worked together (`日米共同`), and no city. */
const NO_PLACE = /^(?:日米|日中|日韓|米韓|産学|官民|男女)$/;

/** Without a dash: a place in capitals or another script, a day in a month, and an agency that is known or in that script. */
function isSurely(place: string, date: string | undefined, credit: string): boolean {
  const isLatin = /\p{sc=Latin}/u.test(place);
  if (!isLatin) return true;
  const month = date?.match(/\p{L}{3,}/u)?.[0] ?? '';
  return isKnownAgency(credit) && place.toUpperCase() === place && monthNamedExactly(month) > 0;
}

/** Reads an opening in a form that agencies use outside the English-speaking world. */
export function readWireForm(text: string): WireOpening | undefined {
  if (!SIGN.test(text.slice(0, NEAR))) return undefined;
  for (const form of FORMS) {
    const found = form.exec(text);
    const { place: city = '', region, date, credit = '', authors = '', dash = '-' } = found?.groups ?? {};
    const place = region === undefined ? city : `${city}, ${region}`;
    if (!found || !isPlaceName(place) || NO_PLACE.test(place)) continue;
    // Where no dash follows, only a known agency tells `NEW DELHI, Oct 5 (PTI)` from `On May 5 (UTC)`.
    if (!isKnownAgency(credit) && !NAMED.test(credit) && !credit.includes('.')) continue;
    if (dash.trim() === '' && !isSurely(place, date, credit)) continue;
    const names = authors
      .split(/[、,·ㆍ]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return { place, date, credit, authors: names, end: found[0].length };
  }
  return undefined;
}
