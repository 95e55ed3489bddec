import { describe, expect, it } from 'vitest';
import { isAuthorBio } from '../../../../src/parse/text/lines/author-bio.ts';

describe('what is said of an author', () => {
  it.each([
    'Jane Doe is a veteran reporter and editor who covers bridges, piers and ferries for the Bergen Herald.',
    'Jane Doe has been an editor of the Herald since 2011.',
    'Erika Muster ist freie Journalistin in Bergen und schreibt über Brücken.',
    'Jeanne Dupont est journaliste au Journal de Bergen.',
    'Juana García es periodista y escribe sobre puentes.',
    'Jan Kowalski jest dziennikarzem i pisze o mostach.',
  ])('is %s', (text) => {
    expect(isAuthorBio(text)).toBe(true);
  });

  it.each([
    'Jane Doe is the mayor of Bergen, and has been since 2011.',
    'The bridge is the work of an author of some fame.',
    'Jane Doe is “a writer of bridges”, the mayor said.',
    'Jane Doe said that she was a reporter.',
    `Jane Doe is a reporter. ${'She has seen the bridge fall, and told of it. '.repeat(12)}`,
  ])('is not %s', (text) => {
    expect(isAuthorBio(text)).toBe(false);
  });
});
