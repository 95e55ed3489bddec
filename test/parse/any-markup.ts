import * as fc from 'fast-check';

/** Pieces of HTML in any order: these elements (names with blanks between) opened, with one of these attributes, and closed; and these texts. */
export function anyMarkup(
  elements: readonly string[],
  attributes: readonly string[],
  texts: readonly string[],
  maxLength: number,
): fc.Arbitrary<string> {
  const name = fc.constantFrom(...elements.flatMap((names) => names.split(' ')));
  const piece = fc.oneof(
    fc.tuple(name, fc.constantFrom(...attributes)).map(([one, attribute]) => `<${one}${attribute}>`),
    name.map((one) => `</${one}>`),
    fc.constantFrom(...texts),
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}
