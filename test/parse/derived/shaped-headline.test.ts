import { describe, expect, it } from 'vitest';
import { headlinePatternsOf } from '../../../src/parse/derived/headline-patterns.ts';
import { headlineLanguages } from '../../../src/parse/derived/headline-words/index.ts';
import { shapedHeadline } from '../../../src/parse/derived/shaped-headline.ts';
import { superLinearWays } from '../../patterns/super-linear.ts';

describe('a long sentence as a headline, by its shape', () => {
  it.each([
    [
      // Of digital.gov, as the next one is.
      'en',
      'During this past month, Technology Transformation Services (TTS) continued our tradition of honoring Black History Month through our internal campaign of highlighting Black people’s achievements',
      'Technology Transformation Services (TTS) continued our tradition of honoring Black History Month',
    ],
    [
      'en',
      'The Office of Information Policy (OIP) is pleased to announce its collaboration with GSA’s 18F team on the development of a National FOIA portal',
      'The Office of Information Policy (OIP) is pleased to announce its collaboration with GSA’s 18F team',
    ],
    [
      // Of Wikinews in French, as the next two are.
      'fr',
      'À la suite des élections législatives de dimanche 17 juin, le nouveau premier ministre conservateur Antonis Samaras a dévoilé la constitution du nouveau gouvernement de coalition',
      'Le nouveau premier ministre conservateur Antonis Samaras a dévoilé la constitution du nouveau gouvernement de coalition',
    ],
    [
      'fr',
      'La Cour constitutionnelle a procédé ce vendredi à un revirement de jurisprudence à l’occasion d’une question posée par deux Länder',
      'La Cour constitutionnelle a procédé ce vendredi à un revirement de jurisprudence à l’occasion d’une question posée',
    ],
    [
      'fr',
      'Environ 2 000 citoyens maliens du nord en colère contre les exactions des groupes armés qui contrôlent le nord du pays depuis trois mois ont manifesté',
      'Environ 2 000 citoyens maliens du nord en colère contre les exactions des groupes armés',
    ],
    [
      // Made up, as all below. The verb stands before its subject: what is before it cannot go.
      'de',
      'Nach der langen Sitzung des Rates am Montag in der alten Halle, die erst spät endete, beschlossen die Minister neue Regeln für den Verkehr auf dem Fluss',
      'Nach der langen Sitzung des Rates am Montag in der alten Halle, die erst spät endete',
    ],
    [
      'de',
      'Die Ursachen für den plötzlichen Anstieg der Temperatur in der Luft und in den Ozeanen seit dem Frühjahr 2023 sind noch weitgehend unerforscht',
      'Die Ursachen für den plötzlichen Anstieg der Temperatur in der Luft und in den Ozeanen',
    ],
    [
      'es',
      'Tras una larga reunión en la capital, el gobierno de la provincia aprobó el nuevo presupuesto para las carreteras y los puentes del norte',
      'El gobierno de la provincia aprobó el nuevo presupuesto para las carreteras y los puentes del norte',
    ],
    [
      'pt',
      'Após uma longa reunião na capital, o governo da província aprovou o novo orçamento para as estradas e as pontes do norte do país',
      'O governo da província aprovou o novo orçamento para as estradas e as pontes do norte do país',
    ],
    [
      'it',
      'Il governo della provincia ha approvato dopo una lunga riunione il nuovo bilancio della regione con i fondi per le strade e per i ponti del nord',
      'Il governo della provincia ha approvato dopo una lunga riunione il nuovo bilancio della regione con i fondi',
    ],
    [
      'ru',
      'Правительство области после долгого заседания утвердило новый бюджет на строительство дорог и мостов в северных районах страны',
      'Правительство области после долгого заседания утвердило новый бюджет на строительство дорог и мостов',
    ],
    [
      'ja',
      '昨年の元日に起きた地震を受け、救出と救助の活動に不可欠な警察の情報通信環境の整備が全国で進められる中、このほど、警視庁管内の警察無線不感地帯の解消が図られ、住民らの安心感につなげたい考えだと関係者は話し、今後もそれらの環境の改善を図っていくという',
      '昨年の元日に起きた地震を受け、救出と救助の活動に不可欠な警察の情報通信環境の整備が全国で進められる中、このほど、警視庁管内の警察無線不感地帯の解消が図られ、住民らの安心感につなげたい考えだと関係者は話し',
    ],
  ])('in %s: %s', (language, sentence, headline) => {
    expect(shapedHeadline(sentence, headlinePatternsOf(language))).toBe(headline);
  });

  it.each(Object.entries(headlineLanguages))('in %s ends on no small word of it', (language, words) => {
    const { phrases, ties, clauses, joins } = words;
    const small = [phrases, ties, clauses, joins].join(' ').split(' ');
    const patterns = headlinePatternsOf(language);
    const headlines = small.map((word) =>
      // Cut within the last word, so that the small one is the last that is whole.
      shapedHeadline(`${'Xyzzyx '.repeat(14)}${word} ${'x'.repeat(60)}`, patterns),
    );
    expect([...new Set(headlines)]).toEqual(['Xyzzyx '.repeat(14).trim()]);
  });

  it.each(Object.keys(headlineLanguages))('in %s is found in linear time', (language) => {
    const slow = Object.entries(headlinePatternsOf(language)).flatMap(([name, pattern]) =>
      superLinearWays(pattern).map((way) => `${name}: ${way}`),
    );
    expect(slow).toEqual([]);
  });
});
