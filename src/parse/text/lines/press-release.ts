const RELEASE =
  /^\W*(?:(?:for )?immediate release|(?:press|news|media) release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|nota de prensa|persbericht)\W*$/iu;
const CONTACT = /^(?:(?:media|press|news) )?(?:contacts?|inquiries)\s*:\s/i;
/** A telephone number, or an address to write to. */
const REACHED_BY = /\d{3}[ .)-]{1,2}\d{3,4}|\w@[\w-]{1,63}\.\w/;

/** Whether a line is what stands above the headline of a press release: that it is one, or whom to ask. */
export function isReleaseLine(line: string): boolean {
  return RELEASE.test(line) || (CONTACT.test(line) && REACHED_BY.test(line));
}
