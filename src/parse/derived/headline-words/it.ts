import type { HeadlineWords } from './headline-words.ts';

export const it: HeadlineWords = {
  phrases:
    'in nel nella nei nelle con per su sul sulla senza dopo tra fra durante contro verso secondo presso',
  ties:
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle o né che se come ' +
    'suo sua suoi sue loro ed ad',
  clauses: 'mentre quando perché poiché benché prima ma cui dove',
  joins: 'e ed o',
  open: 'è sono era ha hanno aveva può possono deve non molto più anche già si',
  openings: 'dopo con il_giorno_dopo durante in mentre nonostante per quando secondo se prima_di',
  speech:
    'ha_detto ha_annunciato ha_dichiarato ha_spiegato hanno_annunciato afferma dichiara annuncia secondo',
};
