import type { HeadlineWords } from './headline-words.ts';

export const he: HeadlineWords = {
  phrases: 'על עם של אל מן בין לפני אחרי בלי נגד במשך עד לפי',
  ties: 'את או אם כי גם כמו לא זה זו כל אך הוא היא',
  clauses: 'כאשר בזמן מפני למרות אבל אשר שבו שבה',
  joins: 'או',
  open: 'היה היתה הייתה היו יהיה תהיה יותר מאוד רק',
  speech: 'אמר אמרה הודיע הודיעה מסר מסרה לדברי',
};
