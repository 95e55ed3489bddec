/** The day in an address, as many sites have it: `/2019/03/12/a-story`. */
export function dayInAddress(address: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/_-]|$)/.exec(address) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
