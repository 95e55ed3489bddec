import type { Fact } from './input.ts';

/** A fact, where there is a value. */
export function fact<Value>(value: Value | undefined, source: string): Fact<Value> | undefined {
  return value === undefined ? undefined : { value, source };
}

/** The first of some texts that reads as a value, as a fact of the same source. */
export function firstRead<Value>(
  texts: readonly Fact<string>[],
  reading: (text: string) => Value | undefined,
): Fact<Value> | undefined {
  for (const { value, source } of texts) {
    const read = reading(value);
    if (read !== undefined) return { value: read, source };
  }
  return undefined;
}

/** Facts without those that nothing says. */
export function withoutUndefined<Facts extends object>(facts: Facts): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<Facts>;
}
