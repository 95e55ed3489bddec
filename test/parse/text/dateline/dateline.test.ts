import { describe, expect, it } from 'vitest';
import { readOpening } from '../../../../src/parse/text/dateline/dateline.ts';
import { parsedFile } from '../../parsed-file.ts';

const place = (placeText: string) => ({ placeText });
const credit = (creditText: string) => ({ creditText });

it.each([
  ['(ABC News) — Counterattacks by', credit('ABC News'), 'Counterattacks by'],
  ['MOSUL, Iraq (AP) - An officer', { ...place('MOSUL, Iraq'), ...credit('AP') }, 'An officer'],
  ['MOSUL/ERBIL, Iraq (Reuters) – Iraqi', { ...place('MOSUL/ERBIL, Iraq'), ...credit('Reuters') }, 'Iraqi'],
  ['HARTFORD, Conn. (WTNH) – The', { ...place('HARTFORD, Conn.'), ...credit('WTNH') }, 'The'],
  ['NAIROBI, Kenya (AP) _ Thousands', { ...place('NAIROBI, Kenya'), ...credit('AP') }, 'Thousands'],
  ['JERUSALEM (AP)_ Taking', { ...place('JERUSALEM'), ...credit('AP') }, 'Taking'],
  ['MINNEAPOLIS _ With a smile', place('MINNEAPOLIS'), 'With a smile'],
  ['SAN FRANCISCO--(BUSINESS WIRE)--The', { ...place('SAN FRANCISCO'), ...credit('BUSINESS WIRE') }, 'The'],
  ['NEW YORK (CNN/Money) -- Stocks', { ...place('NEW YORK'), ...credit('CNN/Money') }, 'Stocks'],
  ['WASHINGTON (FOX 26) - The', { ...place('WASHINGTON'), ...credit('FOX 26') }, 'The'],
  ['LOS ANGELES (FOX 11 / CNS) - A', { ...place('LOS ANGELES'), ...credit('FOX 11 / CNS') }, 'A'],
  ['Athens, Greece (Sports Network) - It', { ...place('Athens, Greece'), ...credit('Sports Network') }, 'It'],
  [
    'FOXBORO, Mass., (Sports Network) - The',
    { ...place('FOXBORO, Mass.'), ...credit('Sports Network') },
    'The',
  ],
  ['Berlin (ANTARA News) - Kanselir', { ...place('Berlin'), ...credit('ANTARA News') }, 'Kanselir'],
  ['ST. LOUIS (AP) - The', { ...place('ST. LOUIS'), ...credit('AP') }, 'The'],
  ['Rio de Janeiro (AP) — A', { ...place('Rio de Janeiro'), ...credit('AP') }, 'A'],
  ['WASHINGTON, June 19, - After', { ...place('WASHINGTON'), dateText: 'June 19' }, 'After'],
  [
    'BEIJING, April 2 (Xinhua) - China',
    { ...place('BEIJING'), ...credit('Xinhua'), dateText: 'April 2' },
    'China',
  ],
  [
    'ABUJA, Aug 25, 2004 (dpa) -- Rebel',
    { ...place('ABUJA'), ...credit('dpa'), dateText: 'Aug 25, 2004' },
    'Rebel',
  ],
  [
    'OCTOBER 18, 2004 (COMPUTERWORLD) - IBM',
    { ...credit('COMPUTERWORLD'), dateText: 'OCTOBER 18, 2004' },
    'IBM',
  ],
  ['BUENOS AIRES, Feb 26 - Argentine', { ...place('BUENOS AIRES'), dateText: 'Feb 26' }, 'Argentine'],
  ['MEMPHIS, Tenn., March 19 - Colonial', { ...place('MEMPHIS, Tenn.'), dateText: 'March 19' }, 'Colonial'],
  ['SEATTLE - The Las Vegas police', place('SEATTLE'), 'The Las Vegas police'],
  ['CIUDAD JUÁREZ, Mexico — Authorities', place('CIUDAD JUÁREZ, Mexico'), 'Authorities'],
  ['DUBAI, United Arab Emirates — Dubai', place('DUBAI, United Arab Emirates'), 'Dubai'],
  ['WASHINGTON, DC —', place('WASHINGTON, DC'), ''],
  [
    'NEW DELHI: Indian authorities on Saturday charged a former minister with fraud.',
    place('NEW DELHI'),
    'Indian authorities on Saturday charged a former minister with fraud.',
  ],
  ['(CNN) Hillary Clinton said', credit('CNN'), 'Hillary Clinton said'],
  ['(CNN)- The wife', credit('CNN'), 'The wife'],
  ['Reuters - Intuit', credit('Reuters'), 'Intuit'],
  ['USATODAY.com - The', credit('USATODAY.com'), 'The'],
  ['NewsFactor - Oracle', credit('NewsFactor'), 'Oracle'],
  ['PC World - Despite', credit('PC World'), 'Despite'],
  ['washingtonpost.com - Oracle', credit('washingtonpost.com'), 'Oracle'],
  ['MORGANTOWN, W.Va. (U-WIRE) -- A', { ...place('MORGANTOWN, W.Va.'), ...credit('U-WIRE') }, 'A'],
  ['SPACE.com - TORONTO, Canada -- A', { ...place('TORONTO, Canada'), ...credit('SPACE.com') }, 'A'],
  [
    'SEPTEMBER 27, 2004 (COMPUTERWORLD) - CHICAGO -- The',
    { ...place('CHICAGO'), ...credit('COMPUTERWORLD'), dateText: 'SEPTEMBER 27, 2004' },
    'The',
  ],
  [
    'By LAURAN NEERGAARD WASHINGTON (AP) -- Could',
    { ...place('WASHINGTON'), ...credit('AP'), leadInText: 'By LAURAN NEERGAARD' },
    'Could',
  ],
  [
    'Canadian Press - OTTAWA (CP) - A',
    { ...place('OTTAWA'), ...credit('CP'), leadInText: 'Canadian Press -' },
    'A',
  ],
  [
    'Causes are not FRIDAY, April 1 (HealthDay News) - Colds',
    { ...credit('HealthDay News'), dateText: 'April 1', leadInText: 'Causes are not' },
    'Colds',
  ],
])('%s', (paragraph, parts, lead) => {
  const opening = readOpening(paragraph);
  expect(opening).toEqual({ ...parts, lead });
});

describe('as agencies of other countries write it', () => {
  it.each([
    ['MOSCOW, June 3 /TASS/. The', 'MOSCOW', 'TASS', 'June 3', 'The'],
    ['МОСКВА, 5 октября. /ТАСС/. Президент', 'МОСКВА', 'ТАСС', '5 октября', 'Президент'],
    ['Москва. 5 октября. ИНТЕРФАКС - Банк', 'Москва', 'ИНТЕРФАКС', '5 октября', 'Банк'],
    ['МОСКВА, 5 окт — РИА Новости. Банк', 'МОСКВА', 'РИА Новости', '5 окт', 'Банк'],
    ['Madrid, 5 oct (EFE).- El', 'Madrid', 'EFE', '5 oct', 'El'],
    ['Río de Janeiro (Brasil), 23 may (EFE).- El', 'Río de Janeiro, Brasil', 'EFE', '23 may', 'El'],
    ['(ANSA) - ROMA, 05 OTT - Il', 'ROMA', 'ANSA', '05 OTT', 'Il'],
    ['Paris, le 5 octobre 2020 (AFP) - Le', 'Paris', 'AFP', '5 octobre 2020', 'Le'],
    ['Praha 5. října (ČTK) - Vláda', 'Praha', 'ČTK', '5. října', 'Vláda'],
    ['Budapest, 2020. október 5., hétfő (MTI) - A', 'Budapest', 'MTI', '2020. október 5.', 'A'],
    ['NEW DELHI, Oct 5 (PTI) The', 'NEW DELHI', 'PTI', 'Oct 5', 'The'],
    ['München (dpa/lby) - In', 'München', 'dpa', undefined, 'In'],
    ['JAKARTA, KOMPAS.com - Presiden', 'JAKARTA', 'KOMPAS.com', undefined, 'Presiden'],
    ['TEMPO.CO, Jakarta - Presiden', 'Jakarta', 'TEMPO.CO', undefined, 'Presiden'],
    ['القاهرة (رويترز) - قال', 'القاهرة', 'رويترز', undefined, 'قال'],
    ['नई दिल्ली, 5 अक्टूबर (भाषा) सरकार', 'नई दिल्ली', 'भाषा', '5 अक्टूबर', 'सरकार'],
    ['新華社北京10月5日電 國家', '北京', '新華社', '10月5日', '國家'],
    ['[東京 5日 ロイター] - 日銀は', '東京', 'ロイター', '5日', '日銀は'],
    ['【ロンドン共同】英政府は', 'ロンドン', '共同', undefined, '英政府は'],
    ['Zürich (awp) - Die', 'Zürich', 'awp', undefined, 'Die'],
    ['CIUDAD DE MÉXICO (apro).- El', 'CIUDAD DE MÉXICO', 'apro', undefined, 'El'],
    ['București, 28 iun /Agerpres/ - Consiliul', 'București', 'Agerpres', '28 iun', 'Consiliul'],
    ['МИНСК, 28 июн - Sputnik. Совет', 'МИНСК', 'Sputnik', '28 июн', 'Совет'],
    ['КИЕВ. 28 июня. УНН. Совет', 'КИЕВ', 'УНН', '28 июня', 'Совет'],
    ['Jakarta, CNN Indonesia -- Dewan', 'Jakarta', 'CNN Indonesia', undefined, 'Dewan'],
    ['الرياض - واس: قرر', 'الرياض', 'واس', undefined, 'قرر'],
    ['تهران - ایرنا - شورای', 'تهران', 'ایرنا', undefined, 'شورای'],
    ['【新华社北京6月28日电】市议会', '北京', '新华社', '6月28日', '市议会'],
  ])('%s', (paragraph, placeText, creditText, dateText, lead) => {
    expect(readOpening(paragraph)).toEqual({ placeText, creditText, dateText, lead });
  });

  it.each([
    ['(中央社記者王曉明台北28日電)市議會', '台北', '中央社', '28日', ['王曉明'], '市議會'],
    [
      '(서울=연합뉴스) 홍길동·김철수 기자 = 정부는',
      '서울',
      '연합뉴스',
      undefined,
      ['홍길동', '김철수'],
      '정부는',
    ],
    ['新华社北京10月5日电（记者王明、李红）国家', '北京', '新华社', '10月5日', ['王明', '李红'], '国家'],
    [
      'МОСКВА, 5 окт — РИА Новости, Иван Петров. Банк',
      'МОСКВА',
      'РИА Новости',
      '5 окт',
      ['Иван Петров'],
      'Банк',
    ],
  ])('%s', (paragraph, placeText, creditText, dateText, authors, lead) => {
    expect(readOpening(paragraph)).toEqual({ placeText, creditText, dateText, authors, lead });
  });

  it('keeps who wrote it as the byline', async () => {
    const text =
      'date 2020-10-05\n\n(서울=연합뉴스) 홍길동 기자 = 정부는 5일 새로운 대책을 발표했다고 밝혔다.\n';
    const { found } = await parsedFile('a.txt', text, { language: 'ko' });
    expect(found).toMatchObject({
      ...{ creditText: '연합뉴스', placeText: '서울', bylines: ['홍길동'] },
      paragraphs: ['정부는 5일 새로운 대책을 발표했다고 밝혔다.'],
    });
  });
});

it.each([
  '(Tue 23 Jan 2018) – Prices',
  'BREAKING: Trump Just Gave Every Man $612 EACH!',
  'RUSH: The president spoke to the nation on Tuesday night, and it was long.',
  'FILE - In this photo',
  'Headline: Bitcoin & Blockchain Searches Exceed Trump! Blockchain Stocks Are Next!',
  'MARY MAGDALENE: Healing Shame Around Addictions and Sexuality',
  'TIL: Police departments will literally do anything to get us to stop, even memes.',
  'By: Rachel Blevins / The Free Thought Project President Trump issued a pardon.',
  'Leipzig: Hier wurde vor 40 Jahren die Galerie Eigen + Art gegründet.',
  'Rep. John Smith (R-Fla.) - he of the long speeches - spoke.',
  'The bank (founded here) - a',
  'Update: Buzzfeed has deemed that our description is false.',
  'The Apollo 11 (NASA) mission landed on Sunday.',
  'On May 5 (UTC) the servers were down.',
  'Under Article 5 (NATO) members defend each other.',
  'Le 5 mai 2020 (OMS) une réunion a eu lieu.',
  'Booking.com, Expedia – both said so.',
  '【日米共同】声明を発表した。',
  'PHOTO: AP "I can\'t believe that I\'m saying that."',
])('no dateline: %s', (paragraph) => {
  expect(readOpening(paragraph)).toEqual({ lead: paragraph });
});

it('is read in no time where a long row of places is none', () => {
  const start = performance.now();
  for (const row of ['MOSUL/', 'MOSUL-', 'MOSUL ', 'ST. ']) readOpening(row.repeat(100));
  expect(performance.now() - start).toBeLessThan(1000);
});

it.each([
  'MOSUL/ERBIL (AP) — It rained.',
  'MOSUL / ERBIL (AP) — It rained.',
  'PORT-AU-PRINCE (AP) — It rained.',
])('reads places beside each other: %s', (text) => {
  expect(readOpening(text)).toEqual({
    placeText: text.slice(0, text.indexOf(' (')),
    creditText: 'AP',
    lead: 'It rained.',
  });
});

it.each([
  ['far inside a paragraph', `${'The council said so on Tuesday. '.repeat(9)}MOSUL, Iraq (AP) — Troops`],
  ['two letters', 'TV — The channel will be closed on Tuesday'],
])('is none: %s', (_, paragraph) => {
  expect(readOpening(paragraph)).toEqual({ lead: paragraph });
});
