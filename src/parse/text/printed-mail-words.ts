/** What a program for e-mail calls who sent a message, when, and what it is about, each in small letters. */
export interface PrintedWords {
  readonly from: readonly string[];
  readonly date: readonly string[];
  readonly subject: readonly string[];
}

/** What Outlook and others write above a message that is saved as text or printed, a line for each language. */
export const PRINTED_WORDS: readonly PrintedWords[] = [
  { from: ['from'], date: ['sent'], subject: ['subject'] },
  { from: ['von'], date: ['gesendet', 'datum'], subject: ['betreff'] },
  { from: ['de', 'expéditeur'], date: ['envoyé', 'date'], subject: ['objet', 'sujet'] },
  { from: ['de'], date: ['enviado', 'enviado el', 'fecha'], subject: ['asunto'] },
  { from: ['de'], date: ['enviado', 'enviada em', 'enviado em', 'data'], subject: ['assunto'] },
  { from: ['da'], date: ['inviato', 'data'], subject: ['oggetto'] },
  { from: ['van'], date: ['verzonden', 'datum'], subject: ['onderwerp'] },
  { from: ['från'], date: ['skickat', 'datum'], subject: ['ämne'] },
  { from: ['fra'], date: ['sendt', 'dato'], subject: ['emne'] },
  { from: ['od'], date: ['wysłano', 'data'], subject: ['temat'] },
  { from: ['от', 'от кого'], date: ['отправлено', 'дата'], subject: ['тема'] },
  { from: ['差出人'], date: ['送信日時', '日付'], subject: ['件名'] },
  { from: ['发件人'], date: ['发送时间', '日期'], subject: ['主题'] },
];
