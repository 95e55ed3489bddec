import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

/** A headline and a story in each language. */
const STORIES: Record<string, readonly [headline: string, ...story: string[]]> = {
  de: [
    'Stadtrat sperrt die alte Brücke für drei Wochen',
    'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für drei Wochen zu sperren, wie ein Sprecher im Rathaus sagte.',
    'Die Arbeiten beginnen im Mai und sollen im Juni enden. Autofahrer müssen die neue Brücke im Norden der Stadt nehmen.',
  ],
  fr: [
    'La mairie ferme le vieux pont pour trois semaines',
    'La mairie a décidé mardi de fermer le vieux pont pendant trois semaines, a annoncé un porte-parole devant la presse.',
    "Les travaux commencent en mai et doivent durer jusqu'en juin. Les automobilistes devront prendre le nouveau pont.",
  ],
  es: [
    'El ayuntamiento cierra el puente viejo tres semanas',
    'El ayuntamiento decidió el martes cerrar el puente viejo durante tres semanas, según dijo un portavoz a la prensa.',
    'Las obras empiezan en mayo y acabarán en junio. Los conductores tendrán que usar el puente nuevo, al norte.',
  ],
  it: [
    'Il comune chiude il vecchio ponte per tre settimane',
    'Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte per tre settimane, ha detto un portavoce.',
    'I lavori cominciano a maggio e finiranno a giugno. Gli automobilisti dovranno usare il ponte nuovo a nord.',
  ],
  pt: [
    'Câmara fecha a ponte velha por três semanas',
    'A câmara decidiu na terça-feira fechar a ponte velha durante três semanas, disse um porta-voz aos jornalistas.',
    'As obras começam em maio e devem acabar em junho. Os condutores terão de usar a ponte nova, a norte.',
  ],
  nl: [
    'Gemeente sluit oude brug drie weken af',
    'De gemeenteraad heeft dinsdag besloten de oude brug drie weken af te sluiten, zei een woordvoerder in het stadhuis.',
    'Het werk begint in mei en moet in juni klaar zijn. Automobilisten moeten de nieuwe brug in het noorden nemen.',
  ],
  ru: [
    'Совет закрывает старый мост на три недели',
    'Городской совет решил во вторник закрыть старый мост на три недели, сообщил журналистам представитель мэрии.',
    'Работы начнутся в мае и должны закончиться в июне. Водителям придется ездить по новому мосту на севере.',
  ],
  pl: [
    'Rada zamyka stary most na trzy tygodnie',
    'Rada miasta postanowiła we wtorek zamknąć stary most na trzy tygodnie, powiedział dziennikarzom rzecznik ratusza.',
    'Prace zaczną się w maju i mają się skończyć w czerwcu. Kierowcy muszą jeździć nowym mostem na północy.',
  ],
  sv: [
    'Kommunen stänger gamla bron i tre veckor',
    'Kommunfullmäktige beslutade i tisdags att stänga den gamla bron i tre veckor, sade en talesperson till pressen.',
    'Arbetet börjar i maj och ska vara klart i juni. Bilister får använda den nya bron norr om staden.',
  ],
  tr: [
    'Belediye eski köprüyü üç hafta kapatıyor',
    'Belediye meclisi salı günü eski köprünün üç hafta süreyle kapatılmasına karar verdi, dedi bir sözcü gazetecilere.',
    'Çalışmalar mayısta başlayacak ve haziranda bitecek. Sürücüler kuzeydeki yeni köprüyü kullanmak zorunda.',
  ],
  ar: [
    'البلدية تغلق الجسر القديم ثلاثة أسابيع',
    'قرر مجلس البلدية يوم الثلاثاء إغلاق الجسر القديم لمدة ثلاثة أسابيع، كما قال متحدث باسم المجلس للصحفيين.',
    'تبدأ الأعمال في مايو ومن المقرر أن تنتهي في يونيو. وعلى السائقين استخدام الجسر الجديد في الشمال.',
  ],
  ja: [
    '市議会、古い橋を3週間閉鎖へ',
    '市議会は火曜日、古い橋を3週間閉鎖することを決めた。市の広報担当者が記者団に明らかにした。',
    '工事は5月に始まり、6月に終わる予定だ。運転者は北にある新しい橋を利用しなければならない。',
  ],
  zh: [
    '市议会决定关闭老桥三周',
    '市议会周二决定关闭老桥三周，市政府发言人对记者表示，此举是为了安全。',
    '工程将于五月开始，预计六月结束。司机们必须使用北边的新桥，那里离市中心有一公里。',
  ],
  ko: [
    '시의회, 낡은 다리 3주간 폐쇄',
    '시의회는 화요일 낡은 다리를 3주 동안 폐쇄하기로 결정했다고 시청 대변인이 기자들에게 밝혔다.',
    '공사는 5월에 시작해 6월에 끝날 예정이다. 운전자들은 북쪽에 있는 새 다리를 이용해야 한다.',
  ],
  hi: [
    'नगर परिषद ने पुराना पुल तीन हफ्ते के लिए बंद किया',
    'नगर परिषद ने मंगलवार को पुराने पुल को तीन सप्ताह के लिए बंद करने का फैसला किया, एक प्रवक्ता ने पत्रकारों को बताया।',
    'काम मई में शुरू होगा और जून में खत्म होगा। चालकों को उत्तर में नए पुल का उपयोग करना होगा।',
  ],
};

/** What they say between the two. */
interface Said {
  readonly bylines?: readonly string[];
  readonly creditText?: string;
  readonly updated?: string;
}

const HEADS: readonly (readonly [language: string, lines: string, said?: Said])[] = [
  ['de', 'Von Max Muster | 28. Juni 2017, 10:15 Uhr', { bylines: ['Max Muster'] }],
  ['de', 'Max Muster\n28.06.2017 - 10:15 Uhr', { bylines: ['Max Muster'] }],
  ['de', 'Stand: 28.06.2017, 10:15 Uhr'],
  ['de', 'Veröffentlicht am 28. Juni 2017 von Max Muster', { bylines: ['Max Muster'] }],
  ['de', 'von Max Muster, dpa\n28.06.2017', { bylines: ['Max Muster'], creditText: 'dpa' }],
  ['de', 'Aktualisiert am 29.06.2017 - 08:00 Uhr\nVeröffentlicht am 28.06.2017', { updated: '2017-06-29' }],
  ['de', 'Mittwoch, 28. Juni 2017\nLesezeit: 3 Minuten\nMax Muster', { bylines: ['Max Muster'] }],
  [
    'de',
    '28. Juni 2017 um 10:15 Uhr\nLesedauer: 2 Minuten\nVon Max Muster und Erika Beispiel',
    { bylines: ['Max Muster', 'Erika Beispiel'] },
  ],
  [
    'fr',
    'Par Jean Dupont\nPublié le 28 juin 2017 à 10h15 - Mis à jour le 29 juin 2017 à 8h00',
    { bylines: ['Jean Dupont'], updated: '2017-06-29' },
  ],
  ['fr', 'Jean Dupont • 28 juin 2017', { bylines: ['Jean Dupont'] }],
  ['fr', 'Publié le 28/06/2017 à 10:15'],
  [
    'fr',
    'Par Jean Dupont avec AFP, le 28 juin 2017 à 10h15',
    { bylines: ['Jean Dupont'], creditText: 'AFP' },
  ],
  ['fr', 'Publié par Jean Dupont le 28 juin 2017', { bylines: ['Jean Dupont'] }],
  ['fr', 'Mercredi 28 juin 2017\nTemps de lecture : 3 min'],
  ['es', 'Por Juan Pérez\n28 de junio de 2017', { bylines: ['Juan Pérez'] }],
  ['es', 'Juan Pérez | 28/06/2017 - 10:15h.', { bylines: ['Juan Pérez'] }],
  [
    'es',
    'Publicado el 28 de junio de 2017 a las 10:15\nActualizado el 29 de junio de 2017',
    { updated: '2017-06-29' },
  ],
  ['es', 'Redacción\n28 junio, 2017'],
  ['es', 'Miércoles, 28 de junio de 2017'],
  ['it', 'di Mario Rossi\n28 giugno 2017', { bylines: ['Mario Rossi'] }],
  [
    'it',
    'Pubblicato il 28 Giugno 2017 alle 10:15\nUltimo aggiornamento: 29 giugno 2017',
    { updated: '2017-06-29' },
  ],
  ['it', '28 GIU 2017\ndi MARIO ROSSI', { bylines: ['MARIO ROSSI'] }],
  ['pt', 'Por João Silva\n28/06/2017 10h15', { bylines: ['João Silva'] }],
  ['pt', 'Publicado em 28 de junho de 2017 às 10h15\nAtualizado há 2 anos'],
  ['pt', 'João Silva - 28 jun 2017 - 10:15', { bylines: ['João Silva'] }],
  ['nl', 'Door Jan Jansen\n28 juni 2017', { bylines: ['Jan Jansen'] }],
  ['nl', 'Geplaatst op 28 juni 2017 door Jan Jansen', { bylines: ['Jan Jansen'] }],
  ['nl', '28 juni 2017 10:15\nAangepast: 29 juni 2017 08:00', { updated: '2017-06-29' }],
  ['ru', '28 июня 2017, 10:15\nИван Петров', { bylines: ['Иван Петров'] }],
  ['ru', 'Опубликовано 28.06.2017 в 10:15\nАвтор: Иван Петров', { bylines: ['Иван Петров'] }],
  ['ru', '28.06.2017 10:15'],
  ['pl', 'Jan Kowalski\n28 czerwca 2017, 10:15', { bylines: ['Jan Kowalski'] }],
  ['pl', 'Opublikowano: 28.06.2017\nAutor: Jan Kowalski', { bylines: ['Jan Kowalski'] }],
  [
    'sv',
    'Av Sven Svensson\nPublicerad 28 juni 2017 kl 10.15\nUppdaterad 29 juni 2017 kl 08.00',
    { bylines: ['Sven Svensson'], updated: '2017-06-29' },
  ],
  ['sv', 'Sven Svensson\n28 juni 2017', { bylines: ['Sven Svensson'] }],
  ['tr', '28 Haziran 2017 Çarşamba 10:15\nSon Güncelleme: 29 Haziran 2017 08:00', { updated: '2017-06-29' }],
  ['tr', 'Yayınlanma: 28.06.2017 - 10:15'],
  ['ar', '28 يونيو 2017'],
  ['ar', 'آخر تحديث: 29 يونيو 2017\nنشر في: 28 يونيو 2017', { updated: '2017-06-29' }],
  ['ja', '2017年6月28日 10時15分'],
  ['ja', '公開日：2017年6月28日\n更新日：2017年6月29日', { updated: '2017-06-29' }],
  ['zh', '2017-06-28 10:15\n来源：新华社', { creditText: '新华社' }],
  ['zh', '2017年06月28日10:15 来源：人民网', { creditText: '人民网' }],
  ['zh', '发布时间：2017-06-28\n作者：李明', { bylines: ['李明'] }],
  ['ko', '입력 2017.06.28 10:15 수정 2017.06.29 08:00', { updated: '2017-06-29' }],
  ['ko', '홍길동 기자\n2017.06.28', { bylines: ['홍길동'] }],
  ['hi', '28 जून 2017\nद्वारा राम कुमार', { bylines: ['राम कुमार'] }],
  ['hi', 'प्रकाशित: 28 जून 2017, 10:15'],
];

describe('who wrote a story and when is read in the words of its language, and left out', () => {
  const cases = HEADS.map(([language, lines, said]) => ({ language, lines, ...said }));
  it.each(cases)('$language: $lines', async ({ language, lines, bylines = [], creditText, updated }) => {
    const [headline = '', ...story] = STORIES[language] ?? [];
    const { found, draft } = await parsedFile('a.txt', `${[headline, lines, ...story].join('\n\n')}\n`, {
      language,
    });
    expect({ title: found.titleText, paragraphs: found.paragraphs, day: draft?.published }).toEqual({
      title: headline,
      paragraphs: story,
      day: '2017-06-28T12:00:00Z',
    });
    expect([found.bylines, found.creditText, draft?.revised?.slice(0, 10)]).toEqual([
      bylines,
      creditText,
      updated,
    ]);
  });
});
