import { expect, it } from 'vitest';
import { languageOf } from '../../../src/parse/language/language.ts';
import { parsedFile } from '../parsed-file.ts';

it.each([
  [
    'id',
    'Polisi mengatakan bahwa jalan itu ditutup karena hujan. Warga bisa kembali pada hari Senin, kata wali kota.',
  ],
  [
    'ms',
    'Polis berkata bahawa jalan itu ditutup kerana hujan. Penduduk boleh pulang pada hari Isnin, kata datuk bandar.',
  ],
])('tells apart the near languages of one island sea: %s', (language, text) => {
  expect(languageOf(text, 'en')).toEqual({ value: language, source: 'text' });
});

it.each([
  [
    'af',
    "Die president het gesê dat die regering volgende jaar meer geld aan skole en hospitale sal bestee, maar dit is nie genoeg nie en 'n mens moet meer doen vir kinders",
  ],
  [
    'cy',
    'Dywedodd y Prif Weinidog ddydd Llun y bydd y llywodraeth yn parhau i adeiladu ysgolion ac ysbytai ym mhob dinas',
  ],
  [
    'ga',
    'Dúirt an tUachtarán Dé Luain go leanfaidh an rialtas ar aghaidh ag tógáil scoileanna agus ospidéal i ngach cathair',
  ],
  [
    'gl',
    'O presidente dixo o luns que o goberno seguirá a construír escolas e hospitais en todas as cidades do país, pero non dixo canto custará',
  ],
  [
    'lb',
    "De President huet e Méindeg gesot, datt d'Regierung weider Schoulen a Spideeler an alle Stied baue wäert",
  ],
  [
    'mt',
    'Il-President qal nhar it-Tnejn li l-gvern se jkompli jibni skejjel u sptarijiet fil-bliet kollha tal-pajjiż, iżda ma qalx kemm se jintefqu flus għal dan ix-xogħol',
  ],
  [
    'ha',
    'Shugaban kasar ya ce gwamnati za ta ci gaba da gina makarantu da asibitoci a dukkan jihohin kasar nan a ranar Litinin',
  ],
  [
    'kk',
    'Президент Қазақстан халқына жолдауын жариялады, онда білім мен денсаулық сақтау туралы айтты. Ол үкімет мектептер мен ауруханалар салуды жалғастырады деді',
  ],
  ['km', 'ប្រធានាធិបតីបាននិយាយកាលពីថ្ងៃចន្ទថា រដ្ឋាភិបាលនឹងបន្តសាងសង់សាលារៀន និងមន្ទីរពេទ្យនៅគ្រប់ទីក្រុង។'],
  [
    'ky',
    'Президент дүйшөмбү күнү өкмөт бардык шаарларда мектептерди жана ооруканаларды курууну уланта берет деп билдирди',
  ],
  [
    'mk',
    'Претседателот изјави дека владата ќе продолжи со изградба на училишта и болници во сите градови, но не кажа колку пари ќе бидат потрошени за тоа',
  ],
  [
    'mn',
    'Ерөнхийлөгч Даваа гарагт Засгийн газар бүх хотод сургууль, эмнэлэг барих ажлыг үргэлжлүүлнэ гэж мэдэгдлээ',
  ],
  ['my', 'နိုင်ငံတော်သမ္မတက တနင်္လာနေ့တွင် ပြောကြားရာ၌ အစိုးရသည် ကျောင်းများနှင့် ဆေးရုံများ ဆက်လက်တည်ဆောက်သွားမည်ဟု ဆိုသည်။'],
  [
    'ne',
    'राष्ट्रपतिले सोमबार सरकारले सबै सहरमा विद्यालय र अस्पताल निर्माण जारी राख्ने बताएका छन्। यो निर्णय मन्त्रिपरिषद्को बैठकले गरेको हो।',
  ],
  [
    'ps',
    'ولسمشر د دوشنبې په ورځ وویل چې حکومت به په ټولو ښارونو کې د ښوونځیو او روغتونونو جوړولو ته دوام ورکړي',
  ],
  ['si', 'ජනාධිපතිවරයා සඳුදා පැවසුවේ රජය සියලුම නගරවල පාසල් සහ රෝහල් ඉදිකිරීම දිගටම කරගෙන යන බවයි.'],
  [
    'so',
    'Madaxweynaha ayaa sheegay maalintii Isniinta in dowladdu ay sii wadi doonto dhismaha iskuullada iyo isbitaallada magaalooyinka oo dhan',
  ],
  [
    'sw',
    'Rais wa nchi alisema siku ya Jumatatu kuwa serikali itaendelea kujenga barabara na shule katika mikoa yote ya nchi hiyo kwa ajili ya wananchi',
  ],
  [
    'am',
    'ፕሬዚዳንቱ ሰኞ ዕለት እንደተናገሩት መንግሥት በሁሉም ከተሞች ትምህርት ቤቶችንና ሆስፒታሎችን መገንባቱን ይቀጥላል። ምን ያህል ገንዘብ እንደሚያስፈልግ ግን አልተናገሩም።',
  ],
  [
    'om',
    'Pirezidaantiin Wiixata kan dubbatan mootummaan magaalota hunda keessatti mana barumsaa fi hospitaala ijaaruu akka itti fufu dha. Qarshii meeqa akka barbaachisu garuu hin himne.',
  ],
  [
    'ht',
    'Prezidan an te di nan lendi gouvènman an ap kontinye bati lekòl ak lopital nan tout vil yo, men li pa t di konbyen lajan sa pral koute.',
  ],
  [
    'mi',
    'I kī te pirīmia i te Mane ka haere tonu te kāwanatanga ki te hanga kura me ngā hōhipera ki ngā tāone katoa, engari kāore ia i kī mai he aha te utu.',
  ],
  [
    'tn',
    'Moporesidente o buile ka Mosupologo gore puso e tla tswelela go aga dikole le dipetlele mo ditoropong tsotlhe, mme ga a bua gore go tla dirisiwa madi a makae.',
  ],
  [
    'ln',
    'Mokonzi ya ekolo alobaki na mokolo ya yambo ete boyangeli ekokoba kotonga biteyelo mpe balopitalo na bingumba nyonso, kasi alobaki te mbongo boni esengeli.',
  ],
  [
    'ti',
    'ፕረዚደንት ሰኑይ ከም ዝበሎ መንግስቲ ኣብ ኩለን ከተማታት ኣብያተ ትምህርትን ሆስፒታላትን ንምህናጽ ክቕጽል እዩ። ክንደይ ገንዘብ ከም ዘድሊ ግን ኣይተዛረበን።',
  ],
  [
    'yo',
    'Ààrẹ sọ ní ọjọ́ Ajé pé ijọba yoo tẹsiwaju lati kọ ile ẹkọ ati ile iwosan ni gbogbo ilu, ṣugbọn ko sọ iye owo ti yoo na wọn.',
  ],
  [
    'tg',
    'Президент рӯзи душанбе гуфт, ки ҳукумат сохтмони мактабҳо ва беморхонаҳоро дар ҳамаи шаҳрҳо идома медиҳад',
  ],
  [
    'uz',
    'Prezident dushanba kuni hukumat barcha shaharlarda maktab va shifoxonalar qurishni davom ettirishini aytdi. Bu haqda uning matbuot xizmati ma’lum qildi',
  ],
])('knows a rarer language from its relatives: %s', (language, text) => {
  expect(languageOf(text, 'en')).toEqual({ value: language, source: 'text' });
});

it('says what the settings say of a text that is too short to tell', () => {
  expect(languageOf('Oui.', 'en')).toEqual({ value: 'en', source: 'setting' });
  // A letter of another script is not the text's own.
  expect(languageOf('A headline on 각 and مرحبا', 'en')).toEqual({ value: 'en', source: 'setting' });
});

it.each([
  ['ja', '東京都で1日、震度5強の地震があった。'],
  ['ko', '서울에서 1일 지진이 있었다.'],
  ['he', 'רעידת אדמה בירושלים ביום שני'],
  ['ms', 'Polis menahan dua lelaki selepas kemalangan di Kuala Lumpur pagi tadi.'],
])('knows %s by a short text', (language, text) => {
  expect(languageOf(text, 'en')).toEqual({ value: language, source: 'text' });
});

it('reads the headline too, where the body alone is too short to tell', async () => {
  const text = ' date 2024-05-03 Градът ще има нов мост над реката\n\nСъветът гласува за моста през нощта.';
  const { found } = await parsedFile('short.txt', text);
  expect(found).toMatchObject({ language: 'bg', paragraphs: ['Съветът гласува за моста през нощта.'] });
});

it('reads the menus of a page whose article is too short to tell', async () => {
  const menus = [
    'Početna',
    'Vijesti',
    'Vrijeme',
    'Politika',
    'Gospodarstvo',
    'Pretražite stranicu',
    'Slušajte uživo',
  ];
  const more = [
    'Gdje nas možete slušati',
    'Podijelite na Facebooku',
    'O nama',
    'Kontakti',
    'Sva prava zadržana',
  ];
  const lines = [...menus, ...menus, ...menus, 'Jutarnji program.', ...more, ...more, ...more];
  const { found } = await parsedFile('short.txt', ` date 2024-05-03 ${lines.join('\n\n')}`);
  expect(found).toMatchObject({ language: 'hr', sources: { language: 'text' } });
});

it('reads on where the first words do not say', () => {
  const names =
    'Till Lindemann, Ole Kirk, Maria Lopez, Anna Schmidt, Jean Dupont, Ivan Petrov, Li Wei, Sara Khan, Omar Haddad, Kofi Mensah, Aiko Sato, Peter Novak, Eva Kovacs, Juan Garcia, Marco Rossi: ';
  const text =
    'Byrådet vedtog tirsdag aften, at den gamle havn skal ryddes inden sommeren, og at de tomme pakhuse skal gøres til boliger. Det sker efter flere års strid om, hvem der skal betale for oprydningen.';
  // Of the first 200 characters alone the model would say Norwegian.
  expect(languageOf(names + text, 'en')).toEqual({ value: 'da', source: 'text' });
});

it.each([
  [
    'ti',
    'ፕረዚደንት ሰኑይ ከም ዝበሎ መንግስቲ ኣብ ኩለን ከተማታት ኣብያተ ትምህርትን ሆስፒታላትን ንምህናጽ ክቕጽል እዩ። ክንደይ ገንዘብ ከም ዘድሊ ግን ኣይተዛረበን። ሰኑይ ንጋዜጠኛታት ከም ዝሓበሮ ስራሕ ኣብ ዝመጽእ ዓመት ክጅምር እዩ። ነበርቲ ከተማ ግን ቅድሚ ሕጂ ከምኡ ተባሂሉ ነይሩ፡ ዝተሃንጸ ቤት ትምህርቲ ግን የለን ይብሉ።',
  ],
  [
    'pcm',
    'The president don talk say government go continue to build school and hospital for all the city for the country, but e no talk how much money dem go need to build am or when dem go start.',
  ],
])('believes a page that is in a language the model takes for another: %s', async (language, text) => {
  const html = `<html lang="${language}"><head><title>A</title></head><body><article><h1>A</h1><p>${text}</p></article></body></html>`;
  const { found } = await parsedFile('page.html', html);
  expect(found.language).toBe(language);
});
