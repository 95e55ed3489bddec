import { describe, expect, it } from 'vitest';
import { leadsBack } from '../../../../src/parse/text/lines/way-back.ts';

describe('a way back', () => {
  it.each([
    'Return to the bridges blog.',
    '« Back to the front page',
    'Zurück zur Startseite',
    'Retour à l’accueil',
    'Volver a la portada',
    'Вернуться на главную',
  ])('is %s', (line) => {
    expect(leadsBack(line)).toBe(true);
  });

  it.each([
    'Return to sender was the song that the choir of the town sang on the bridge.',
    'Backs to the river, they sang.',
  ])('is not %s', (line) => {
    expect(leadsBack(line)).toBe(false);
  });
});
