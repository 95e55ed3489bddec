import { expect, it } from 'vitest';
import { readOpening } from '../../src/parse/text/dateline.ts';

const place = (placeText: string) => ({ placeText });
const credit = (creditText: string) => ({ creditText });

it.each([
  ['(ABC News) — Counterattacks by', credit('ABC News'), 'Counterattacks by'],
  ['MOSUL, Iraq (AP) - An officer', { ...place('MOSUL, Iraq'), ...credit('AP') }, 'An officer'],
  ['MOSUL/ERBIL, Iraq (Reuters) – Iraqi', { ...place('MOSUL/ERBIL, Iraq'), ...credit('Reuters') }, 'Iraqi'],
  ['HARTFORD, Conn. (WTNH) – The', { ...place('HARTFORD, Conn.'), ...credit('WTNH') }, 'The'],
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
  ['MOSCOW, June 3 /TASS/. The', {}, 'MOSCOW, June 3 /TASS/. The'],
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
  'PHOTO: AP "I can\'t believe that I\'m saying that."',
])('no dateline: %s', (paragraph) => {
  expect(readOpening(paragraph)).toEqual({ lead: paragraph });
});
