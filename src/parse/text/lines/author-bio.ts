import { sizeInWords } from './prose.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}";
/** What authors are, behind the word for being, for each language or family. */
const ROLES = [
  '(?:is|was|has been|are) (?:currently |also )?(?:an?|the|our|one of)? ?.{0,60}?(?<!\\p{L})(?:[Ww]riters?|[Aa]uthors?|(?:[Cc]o-)?[Ee]ditors?|[Rr]eporters?|[Jj]ournalists?|[Cc]olumnists?|[Cc]ontributors?|[Cc]orrespondents?|[Bb]loggers?|[Pp]roducers?)(?!\\p{L})',
  '(?:ist|arbeitet als|schreibt als) .{0,40}?(?<!\\p{L})(?:(?:Chef)?[Rr]edakteur|Journalist|Autor|Korrespondent|Reporter|Publizist)(?:in)?(?!\\p{L})',
  '(?:is|werkt als) .{0,40}?(?<!\\p{L})(?:(?:eind)?redacteur|journaliste?|verslaggever|verslaggeefster|auteur|correspondent)(?!\\p{L})',
  '(?:est|es|é|è|este) .{0,40}?(?<!\\p{L})(?:journaliste|rédact|auteure?|correspondante?|periodista|redactora?|escritora?|corresponsal|jornalista|redatora?|repórter|giornalista|redattore|redattrice|scrittore|scrittrice|corrispondente|jurnalist)',
  '(?:är|er|on) .{0,40}?(?<!\\p{L})(?:journalist|redaktör|redaktør|reporter|skribent|forfatter|författare|toimittaja|kirjailija)',
  '(?:jest|je|—|–|-) .{0,40}?(?<!\\p{L})(?:dziennikar|redaktor|publicyst|novinář|redaktork|novinar|журналист|редактор|писатель|корреспондент|журналіст|письменник|кореспондент)',
];
const BIO = new RegExp(`^${NAME},? (?:${ROLES.join('|')})`, 'u');
/** What is longer tells of somebody who writes. */
const MOST_WORDS = 110;
/** So near the name it is said of somebody, and not by the page. */
const SPEECH = { mark: /["“”„«]/u, reach: 80 };

/** Whether a paragraph says of somebody that they write: `Jane Doe is a reporter at the Bergen Herald.` */
export function isAuthorBio(text: string): boolean {
  return BIO.test(text) && sizeInWords(text) <= MOST_WORDS && !SPEECH.mark.test(text.slice(0, SPEECH.reach));
}
