/** The days of the week as dates have them, a language a line; abbreviated in English alone, as `Do` and `Mar` may be names. */
const NAMES = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue tues wed thu thurs fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'luni marți miercuri joi vineri sâmbătă duminică',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa',
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'понеділок вівторок середа четвер пʼятниця п’ятниця субота неділя',
  'понеделник сряда четвъртък петък събота',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad',
  'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
  'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
  'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur',
  'ponedeljek torek četrtek petek sobota',
  'vrydag saterdag sondag miyerkules huwebes biyernes sabado linggo',
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه',
  'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
];
const WEEKDAYS = new Set(NAMES.flatMap((line) => line.split(' ')));

/** Whether a word is a day of the week. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.normalize('NFC').toLowerCase());
}
