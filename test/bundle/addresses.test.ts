import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressSections, openAddresses } from '../../src/bundle/addresses.ts';
import { openSections, packSections } from '../../src/bundle/sections.ts';

it('gives the article of every address, whatever the addresses, and of no other', () => {
  const addresses = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 30 });
  fc.assert(
    fc.property(addresses, fc.string({ unit: 'grapheme' }), (keys, other) => {
      const parts = packSections(addressSections(keys.map((key, article) => [key, article])));
      const numberAt = openAddresses(openSections(Uint8Array.from(Buffer.concat(parts)).buffer));
      expect(keys.map(numberAt)).toEqual([...keys.keys()]);
      if (!keys.includes(other)) expect(numberAt(other)).toBeUndefined();
    }),
    { examples: [[['a', '\uFEFFmark'], 'mark']] },
  );
});
