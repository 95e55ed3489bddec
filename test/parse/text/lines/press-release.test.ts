import { describe, expect, it } from 'vitest';
import { isReleaseLine } from '../../../../src/parse/text/lines/press-release.ts';

describe('what stands above a press release', () => {
  it.each([
    'FOR IMMEDIATE RELEASE',
    '** Press Release **',
    'Contact: Jane Doe, 555-0100',
    'Media inquiries: jane@example.org',
  ])('is known: %s', (line) => {
    expect(isReleaseLine(line)).toBe(true);
  });

  it.each(['A press release', 'Contact: a story of first encounters', 'Release of the hostages'])(
    'is not: %s',
    (line) => {
      expect(isReleaseLine(line)).toBe(false);
    },
  );
});
