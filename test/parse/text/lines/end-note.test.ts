import { describe, expect, it } from 'vitest';
import { isEndNote } from '../../../../src/parse/text/lines/end-note.ts';

describe('a note at the end of an article', () => {
  it.each([
    'Cross-posted from the Bergen Herald.',
    'Reprinted with permission of the Bergen Herald.',
    'This interview has been edited and condensed for clarity.',
    'Reviews have been edited for length and/or clarity.',
    'Contributing: Jane Doe, John Roe, Bergen News Agency.',
  ])('is %s', (line) => {
    expect(isEndNote(line)).toBe(true);
  });

  it.each([
    'The council republished from its archive all plans of the bridge.',
    'The mayor’s speech was edited, and nobody knew for whom.',
    'Contributing to a bridge is a duty, she said.',
  ])('is not %s', (line) => {
    expect(isEndNote(line)).toBe(false);
  });
});
