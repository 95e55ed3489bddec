import type { Element } from 'hast';

/** An attribute of an element by its property's name (`dateTime`), as text; empty where it has none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : [value].flat().join(' ');
}

/** The words of an attribute that is a list: `itemProp`, `rel`. */
export function listOf({ properties }: Element, name: string): string[] {
  return [properties[name] ?? []].flat().flatMap((value) => String(value).split(/\s+/));
}

/** The names of an element's classes. */
export function classesOf(element: Element): string[] {
  return listOf(element, 'className');
}
