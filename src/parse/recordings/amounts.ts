const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/;
const ISO_8601 = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/i;
const SECONDS = /^(\d+)(?:\.\d+)?$/;

/** How many seconds a duration has: `1695`, `28:15`, `1:02:03`, `PT28M15S`; `undefined` where it is none, or none at all. */
export function secondsIn(text: string): number | undefined {
  const written = text.trim();
  const [, days, hours, minutes, seconds] =
    ISO_8601.exec(written) ?? inOrder(CLOCK.exec(written)) ?? inOrder(SECONDS.exec(written)) ?? [];
  const [d = 0, h = 0, m = 0, s = 0] = [days, hours, minutes, seconds].map((part) => Number(part ?? 0));
  return counted(((d * 24 + h) * 60 + m) * 60 + s);
}

/** How many bytes a size says; `undefined` where it says none, or nobody knows how many: 0. */
export function bytesIn(text: string): number | undefined {
  return /^\s*\d+\s*$/.test(text) ? counted(Number(text)) : undefined;
}

/** The parts of a match, of which the last are the last of a duration. */
function inOrder(match: readonly (string | undefined)[] | null) {
  return match ? ['', ...Array(5 - match.length).fill(undefined), ...match.slice(1)] : undefined;
}

function counted(count: number): number | undefined {
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
