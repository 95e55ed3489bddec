import { expect, it } from 'vitest';
import { body, headline, later, paragraphsOn } from '../page/bridge-page.ts';

it.each([
  'READ MORE: Five ways to cook rice, and which of them is the best?',
  'Lesen Sie auch: Fünf Arten, Reis zu kochen, und welche die beste ist?',
  'À lire aussi : Cinq façons de cuire le riz, et laquelle choisir ?',
  'VEA TAMBIÉN: ¿Cuál es la mejor manera de cocinar arroz?',
  'Leia também: Qual é a melhor maneira de cozinhar arroz?',
  'Czytaj też: Pięć sposobów gotowania ryżu, i który z nich wybrać?',
  'Читайте также: Пять способов сварить рис, и какой из них лучше?',
  'Διαβάστε επίσης: Πέντε τρόποι για να βράσετε ρύζι, και ποιος είναι ο καλύτερος;',
  'اقرأ أيضا: خمس طرق لطبخ الأرز، وأي منها هي الأفضل؟',
  'Baca juga: Lima cara memasak nasi, dan mana yang terbaik?',
  '延伸閱讀：煮飯的五種方法，哪一種最好？',
])('leaves out a line that points to another story, and nothing below it: %s', async (line) => {
  const heading = 'How the bridge will be built';
  const last = 'The council will see them on Friday.';
  const lines = [...body, line, heading, ...later, line, last];
  expect(await paragraphsOn([headline, 'By Jane Doe', ...lines])).toEqual([...body, heading, ...later, last]);
});
