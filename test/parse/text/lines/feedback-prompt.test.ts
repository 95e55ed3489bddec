import { expect, it } from 'vitest';
import { isBoilerplate } from '../../../../src/parse/text/lines/boilerplate.ts';
import { isFeedbackPrompt } from '../../../../src/parse/text/lines/feedback-prompt.ts';

it.each([
  'If you enjoyed this article, we have a proposition for you: join us.',
  'Hat Ihnen dieser Artikel gefallen? Dann empfehlen Sie ihn weiter.',
  'Si te ha gustado este artículo, ayúdanos a seguir con nuestro trabajo.',
  'Понравилась статья? Поделитесь ею с друзьями и с соседями.',
  'Was this page helpful?',
  'Rate this article',
])('asks what readers think of it, and is the site’s own: %s', (line) => {
  expect(isFeedbackPrompt(line)).toBe(true);
  expect(isBoilerplate(line)).toBe(true);
});

it('leaves a paragraph that tells of it', () => {
  const told =
    'Nobody enjoyed this article, the editor said, and then he read all of it to those who had come to the library. ';
  expect(isFeedbackPrompt(told.repeat(4))).toBe(false);
});
