import type { Element } from 'hast';

/** What a link within its page leads to: `part` of `#part`. `undefined` for any other element. */
export function ownTarget({ tagName, properties: { href } }: Element): string | undefined {
  if (tagName !== 'a' || typeof href !== 'string' || !href.trim().startsWith('#')) return undefined;
  const name = href.trim().slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
