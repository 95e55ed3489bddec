import type { HeadlineWords } from './headline-words.ts';

export const de: HeadlineWords = {
  phrases:
    'für gegen mit bei nach ohne seit trotz wegen aus vor durch in im an am auf unter über um zwischen',
  ties:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seiner ihr ihre ihren ' +
    'ihrer unser unsere von vom zu zum zur ins ans beim bis als wie oder dass ob wenn entlang gegenüber innerhalb laut per pro samt',
  clauses: 'nachdem während weil bevor obwohl sondern aber denn',
  joins: 'und oder',
  particles: 'an auf aus bei durch ein mit nach über um unter vor zu',
  open: 'ist sind war waren wird werden wurde wurden hat haben hatte kann können soll sollen will muss nicht auch nur sehr mehr noch',
  speech: 'sagte sagt teilte berichtete berichtet erklärte mitteilte hieß laut so',
};
