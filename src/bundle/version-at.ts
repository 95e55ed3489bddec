import type { Identity } from './identity.ts';

/** An article, or its identity alone, with the version that it has at `now`. */
export function versionAt<Identified extends Identity>(
  { versionsUntil, ...identified }: Identified,
  now: string,
): Omit<Identified, 'versionsUntil'> {
  const before = versionsUntil?.find(([end]) => now < end);
  return before ? { ...identified, version: before[1] } : identified;
}
