import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersIn, openList, packList, packNumberLists, packTexts } from '../../src/bundle/list.ts';
import { bytesIn, openSections, packSections } from '../../src/bundle/sections.ts';

function inOnePiece(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const piece = new Uint8Array(bytesIn(parts));
  parts.reduce((at, part) => {
    piece.set(part, at);
    return at + part.length;
  }, 0);
  return piece;
}

const items = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 30 });

it('gives back every item of every list, whatever their lengths', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), items), (lists) => {
      const packed = Object.entries(lists).map(([name, list]) => [name, packList(list)] as const);
      const section = openSections(inOnePiece(packSections(Object.fromEntries(packed))).buffer);
      for (const [name, expected] of Object.entries(lists)) {
        const list = openList(section(name));
        expect(Array.from({ length: list.length }, (_, i) => [...list.at(i)])).toEqual(
          expected.map((item) => [...item]),
        );
      }
    }),
  );
});

const opened = (packed: Uint8Array[]) =>
  openList(openSections(inOnePiece(packSections({ packed })).buffer)('packed'));

it('gives back every text of a list, in whatever script', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 5000 }), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (expected) => {
      const list = opened(packTexts(expected));
      const found = Array.from({ length: list.length }, (_, i) => new TextDecoder().decode(list.at(i)));
      expect(found).toEqual(expected);
    }),
  );
});

it('holds more text than it first made room for', () => {
  const texts = Array.from({ length: 100 }, (_, i) => `${i} Старый город `.repeat(1000));
  const list = opened(packTexts(texts));
  expect(new TextDecoder().decode(list.at(99))).toBe(texts[99]);
  expect(new TextDecoder().decode(list.at(0))).toBe(texts[0]);
});

it('gives back every list of numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat()), { maxLength: 30 }), (expected) => {
      const list = opened(packNumberLists(expected));
      expect(Array.from({ length: list.length }, (_, i) => [...numbersIn(list.at(i))])).toEqual(expected);
    }),
  );
});

it('holds a list of as many items as a large folder has terms', () => {
  const items = Array.from({ length: 300_000 }, () => Uint8Array.of(1));
  const section = openSections(inOnePiece(packSections({ terms: packList(items) })).buffer);
  expect(openList(section('terms')).length).toBe(300_000);
});

it('lays every section at a multiple of eight bytes, so that numbers can be read in place', () => {
  const packed = packSections({ a: [Uint8Array.of(1)], b: [Uint8Array.of(2, 3)], c: [Uint8Array.of(4)] });
  const section = openSections(inOnePiece(packed).buffer);
  // The prefix is of four bytes, and the directory ends at a multiple of eight.
  expect(['a', 'b', 'c'].map((name) => section(name).byteOffset % 8)).toEqual([0, 0, 0]);
  expect([...section('b')]).toEqual([2, 3]);
});

it('has nothing under a name that it does not know', () => {
  const section = openSections(inOnePiece(packSections({})).buffer);
  expect(section('constructor').length).toBe(0);
  expect(openList(section('articles')).length).toBe(0);
});
