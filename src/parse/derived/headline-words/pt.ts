import type { HeadlineWords } from './headline-words.ts';

export const pt: HeadlineWords = {
  phrases: 'em no na nos nas com por pelo pela para sem sobre após entre durante desde até contra segundo',
  ties: 'o a os as um uma uns umas ao aos à às de do da dos das ou nem que se como seu sua seus suas num numa este esta',
  clauses: 'depois enquanto quando porque embora antes mas quem onde cujo cuja',
  joins: 'e ou',
  open: 'é são era foi está estão tem têm pode podem deve não muito mais também já',
  openings:
    'após depois_de com_o com_a apesar_de antes_de embora como quando desde durante em no na enquanto para por segundo se',
  speech: 'disse informou anunciou afirmou declarou segundo explicou de_acordo_com',
};
