import { expect, it } from 'vitest';
import { foldedLetters, foldedWords } from '../../src/parse/folded-text.ts';

it('folds case, marks and spaces between words', () => {
  expect(foldedWords(' “Dog  bites man”, again! ')).toBe('dog bites man again');
  expect(foldedWords('Собака — укусила')).toBe('собака укусила');
});

it('folds the spaces too', () => {
  expect(foldedLetters('Dog-bites man 2')).toBe('dogbitesman2');
});
