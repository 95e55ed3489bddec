import { anyWord } from '../../publication-words.ts';
import { sizeInWords } from './prose.ts';
import { READ_ALSO } from './read-also.ts';

/** What sites ask of their readers at the end of an article beside reading on, a line of openings for each language or family. */
const OPENINGS = [
  '(?:please )?(?:let us know|tell us|share your (?:thoughts|views|opinions?|stor(?:y|ies))|leave (?:us )?a comment|consider (?:supporting|donating))|(?:what do you think|what are your thoughts).{0,90}[?].{0,20}(?:let us|tell us|comment|share)',
  '(?:learn|find out|discover|see) more|watch (?:our|now|below|the (?:video|film|clip|trailer|full))|now,? watch|scroll (?:through|down)|click (?:here|below)|check out (?:our|the|more)',
  '(?:sag|schreib|erzähl)(?:t|en sie)? uns|(?:noch )?mehr (?:dazu|darüber|zum thema|erfahren)|hier klicken|klick(?:en sie)? hier|jetzt (?:ansehen|lesen|anmelden|bewerben)|laat (?:het )?ons weten|klik hier|bekijk (?:hier|onze)',
  '(?:dites|écrivez|partagez)[ -](?:nous|votre|vos)|(?:pour )?en savoir plus|cliquez ici|découvrez (?:aussi|notre|nos)',
  '(?:cuéntanos|déjanos|escríbenos|comparte tu)|(?:haz|haga) clic aquí|(?:más|mais) informa(?:ción|ções) (?:en|em|aquí|aqui)|(?:conte|deixe) (?:pra gente|seu comentário)|clique aqui|saiba mais|diteci|faccelo sapere|fateci sapere|clicca qui|scopri (?:di più|anche)',
  'fortell oss|skriv til oss?|berätta för oss|kerro meille|klikk her|klicka här|klik her|klikkaa tästä',
  'daj(?:cie)? nam znać|napisz(?:cie)? do nas|podziel(?:cie)? się|dowiedz się więcej|kliknij tutaj|zobacz więcej|napište nám|dejte nám vědět|klikněte (?:zde|sem)|více (?:informací|zde)',
  'írja meg|kattintson ide|bővebben|scrieți-ne|spune-ne|află mai mult|click aici|pišite nam|kliknite (?:ovdje|tukaj|sem)|saznajte više|več o tem',
  'напишите нам|расскажите нам|поделитесь (?:своим|мнением)|нажмите (?:здесь|сюда)|узнать больше|напишіть нам|розкажіть|натисніть (?:тут|сюди)|дізнайтеся більше|докладніше|пишете ни|научете повече|кликнете тук',
  'γράψτε μας|πείτε μας|μάθετε περισσότερα|κάντε κλικ εδώ|daha fazla(?:sı için| bilgi)|buraya tıklayın|bize yazın',
  'للمزيد|شاركنا|أخبرنا|لمزيد من|לחצו כאן|ספרו לנו|לפרטים נוספים|beri tahu kami|klik di sini|nhấn vào đây|अधिक जानकारी',
];
const OPENING = new RegExp(`^[^\\p{L}]{0,3}${anyWord(OPENINGS, Object.values(READ_ALSO))}(?!\\p{L})`, 'iu');
/** A paragraph of an article that opens so goes on at greater length. */
const MOST_WORDS = 30;

/** Whether a short line asks readers to write, to look or to click: `Let us know in the comments.` */
export function asksToAct(line: string): boolean {
  return sizeInWords(line) <= MOST_WORDS && OPENING.test(line);
}
