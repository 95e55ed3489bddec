import { expect, it } from 'vitest';
import { isBoilerplate } from '../../../../src/parse/text/lines/boilerplate.ts';
import { isCallToAction } from '../../../../src/parse/text/lines/call-to-action.ts';

it.each([
  'Become a member, and read everything that we write of the river.',
  'Unterstützen Sie uns, damit wir auch im Winter weiter vom Fluss berichten können.',
  'Laissez votre avis, et dites-nous ce que vous pensez du nouveau pont.',
  'Deja tu comentario y dinos qué te parece el nuevo puente.',
])('asks readers to do something, and is the site’s own: %s', (sentence) => {
  expect(isCallToAction(sentence)).toBe(true);
  expect(isBoilerplate(sentence)).toBe(true);
});

it.each([
  'The mayor wants Bergen to become a member of the union of towns with bridges.',
  'The council supports our towns, and the bridges between them.',
])('leaves what tells of such things: %s', (sentence) => expect(isCallToAction(sentence)).toBe(false));
