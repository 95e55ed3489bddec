import { analyse, type Report } from 'scslre';

/**
 * How matching a pattern can take more than linear time, in a line for each way. It finds what one letter, repeated, brings about: two parts
 * that share a run of it, and a pattern that is tried from each place of one. What parts a run in many ways wants one part to take it, or
 * something between; what is tried from each place wants to be told where a run begins: `(?<!\s)\s+$`, `(?:(?<!\s)\s+)?,`.
 */
export function superLinearWays(pattern: { readonly source: string; readonly flags: string }): string[] {
  return analyse({ source: pattern.source, flags: pattern.flags }).reports.map(wayOf);
}

function wayOf(report: Report): string {
  const letter = JSON.stringify(report.character.pick);
  switch (report.type) {
    case 'Move':
      return `${report.quant.raw} is tried from every ${letter} of a run`;
    case 'Self':
      return `${report.quant.raw} in ${report.parentQuant.raw} parts a run of ${letter} in many ways`;
    case 'Trade':
      return `${report.startQuant.raw} and ${report.endQuant.raw} share a run of ${letter} in many ways`;
  }
}
