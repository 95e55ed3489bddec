import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/parse/derived/sentences.ts';

it.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  [
    'It is bought by <P.W. Lund> for cash. It is big.',
    ['It is bought by <P.W. Lund> for cash.', 'It is big.'],
  ],
  [
    'Gen. Lund (“J. R.” to all) and ‘A. Lee’ met. They ate.',
    ['Gen. Lund (“J. R.” to all) and ‘A. Lee’ met.', 'They ate.'],
  ],
  [
    'Mosul fell in Jan. 2017. It had been held since 2014.',
    ['Mosul fell in Jan. 2017.', 'It had been held since 2014.'],
  ],
  ['No end', ['No end']],
  ['', []],
])('%s', (paragraph, sentences) => {
  expect(sentencesOf(paragraph, 'en')).toEqual(sentences);
});

it.each([
  [
    'de',
    'Er kam am 3. Mai, im 21. Jahrhundert. Sie ging.',
    ['Er kam am 3. Mai, im 21. Jahrhundert.', 'Sie ging.'],
  ],
  ['es', 'El Sr. Ruiz viajó a EE. UU. Volvió ayer.', ['El Sr. Ruiz viajó a EE. UU. Volvió ayer.']],
  ['es', 'Lo dijo EE. UU. en mayo. Volvió ayer.', ['Lo dijo EE. UU. en mayo.', 'Volvió ayer.']],
  ['pl', 'Mieszka przy ul. Długiej. Wyszła.', ['Mieszka przy ul. Długiej.', 'Wyszła.']],
  ['ru', 'В театре им. Пушкина пусто. Дождь.', ['В театре им. Пушкина пусто.', 'Дождь.']],
  ['de-AT', 'Im 2. Weltkrieg fiel sie.', ['Im 2. Weltkrieg fiel sie.']],
  ['de', 'Das war 1945. Dann kam er.', ['Das war 1945.', 'Dann kam er.']],
  ['en', 'Rovers lost 3. Then it rained.', ['Rovers lost 3.', 'Then it rained.']],
])('in %s: %s', (language, paragraph, sentences) => {
  expect(sentencesOf(paragraph, language)).toEqual(sentences);
});
