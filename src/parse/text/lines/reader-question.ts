import { sizeInWords } from './prose.ts';

/** What sites ask their readers for with below an article, to offer them more: a line of openings for each language or family. */
const OPENINGS = [
  "need|want|ready (?:to|for)|looking (?:for|to)|interested in|searching for|got (?:an? |any )?(?:questions?|tips?)|(?:still )?have (?:any |more )?questions|still (?:need|looking|have)|can[’']t (?:keep up|get enough)|been there|enjoy(?:ed|ing)?|lik(?:ed?|ing) (?:what|this)|loved? (?:what|this)",
  '(?:brauch|benötig|such|möcht|woll|will|hab)\\p{L}* (?:sie|du|ihr)|(?:interesse|lust) (?:an|auf)|neugierig|bereit für|noch (?:fragen|mehr)|auf der suche|(?:wil|zoek|heb|zoekt|hebt) (?:je|u)|hulp nodig|meer weten|op zoek|benieuwd',
  "(?:besoin|envie) (?:de|d[’']\\p{L}+)|(?:vous )?(?:cherchez|recherchez|souhaitez|voulez|avez|êtes)(?:[ -]vous| besoin| des questions| prêt)|prêt(?:e|s|es)? à|intéressé|curieux|une question|des questions",
  '(?:¿ ?)?(?:necesita|quiere|busca|desea)s?(?!\\p{L})|¿(?:listo|te interesa|le interesa|tienes|tiene)|(?:precisa|quer|procura|busca) (?:de |um|uma|saber|ajuda|mais)|tem (?:dúvidas|perguntas)|ficou (?:interessad|com dúvid)|(?:hai bisogno|vuoi|cerchi|stai cercando|hai domande|sei pronto)',
  '(?:trenger|ønsker|vil|har|leter|mangler|søger|leder) du|(?:behöver|vill|letar|söker|har) du|har du brug|klar til|nysgjerrig|nyfiken|(?:tarvitset|halua|etsi|kaipaa|onko sinulla)\\p{L}*ko|kiinnostuit\\p{L}*|vantar þig|viltu|ertu',
  '(?:potrzebuj|szuka|chce)(?:esz|sz|cie|ecie)|masz pytania|gotow[iya] (?:na|do)|(?:potřebuj|hled|chc|máte)\\p{L}* (?:\\p{L}+ )?(?:vědět|pomoc|dotaz|otázk)?|(?:potrebuj|hľad)\\p{L}+|(?:szeretn|keres|kíváncsi|van kérdés)\\p{L}*|(?:ai nevoie|vrei|cauți|ești gata)|(?:trebate|želite|tražite|imate pitanj|potrebujete|iščete)\\p{L}*',
  '(?:хотите|нуж(?:ен|на|но|ны)|ищете|(?:есть|остались) вопросы|готовы|интересно)|(?:хочете|потріб(?:ен|на|но|ні)|шукаєте|маєте (?:питання|запитання))|(?:искате|търсите|имате (?:ли )?въпроси)|(?:θέλετε|χρειάζεστε|ψάχνετε|έχετε (?:απορίες|ερωτήσεις))',
  'هل (?:تريد|تبحث|تحتاج|ترغب|لديك)|آیا (?:می‌?خواهید|به دنبال|نیاز)|(?:רוצים|מחפשים|צריכים|מעוניינים)|क्या आप|(?:ingin|mau|butuh|mencari|punya pertanyaan)|bạn (?:muốn|cần|đang tìm|có thắc mắc)|(?:je,? )?(?:unataka|unahitaji|unatafuta)',
];
const OPENING = new RegExp(
  `^[^\\p{L}\\p{N}¿]{0,3}(?:${OPENINGS.join('|')})(?!\\p{L})[^?？؟]{0,110}[?？؟]`,
  'iu',
);
/** Where the verb stands last, with the question behind it. */
const AT_END =
  /(?:(?:ません|です|ます)か|(?:찾고|필요|원하)[^?？]{0,8}(?:나요|까요|요|까)|想(?:要|了解|知道)[^?？]{0,30}[吗嗎]?|ihtiyac\p{L}{1,12} (?:mı|mi) var|(?:istiyor|arıyor|merak ediyor) (?:mu|mı)\p{L}*)[?？]/iu;
/** A paragraph of an article that opens so goes on at greater length. */
const MOST_WORDS = 24;

/** Whether a short line asks readers what they want, to offer it to them: `Need a new bridge? Ask our engineers.` */
export function asksReaders(line: string): boolean {
  return sizeInWords(line) <= MOST_WORDS && (OPENING.test(line) || AT_END.test(line));
}
