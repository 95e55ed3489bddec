/** In the list of a page's links that lynx and elinks write below it; elinks may have its title above the address. */
const NUMBERED = /^\s*(?<number>\d{1,5})\.\s+(?<address>[a-z][a-z\d+.-]*:)?/i;
const ADDRESS = /^\t[a-z][a-z\d+.-]*:/i;
const SUBHEADING = /^\s*(?:Visible|Hidden) links:?\s*$/;
const LONGEST_HEADING = 30;

/** Before the words of a link: `a [42]job on the board`. A footnote's stands behind what it is about. */
const LINK_NUMBER = /\[(\d{1,5})\](?=[^\s.,;:!?)])/g;
const FOOTNOTE = /(?<=\S)\[\d{1,5}\](?=[\s.,;:!?)])/g;

/** What a page's head links to, indented as all text is: `   Link: canonical`, or lynx's `   #RSS Feed alternate`. */
const HEAD_LINK = /^ {3}(?:(?:Link|Refresh): |IFrame:?(?: |$))/;
const HEAD_LINKS = /^ {3,4}#(?=\S)/;
/** A line of the head goes on below where it reaches so far. */
const FULL_LINE = 60;

const CONTROL = /\(BUTTON\) ?|\[(?:IMG|INLINE|EMBED|USEMAP|ISMAP)\] ?|\[INS: | ?:INS\]/g;
/** lynx sets a button right below the paragraph above it. */
const BUTTON_LINE = /\n(?=[ \t]{0,80}\(BUTTON\))/g;
const FRAME = /^[ \t]{0,80}IFrame:?(?: \S{1,2000})?$/gim;

/**
 * A text without what a browser for terminals (lynx, links, elinks) writes of a page beside its text: the numbers of the links with the list
 * of their addresses, what the page's head links to, and marks of buttons, pictures and frames. `undefined` where it has none of these.
 */
export function terminalPage(text: string): string | undefined {
  const lines = text.split('\n');
  const start = endOfHeadLinks(lines);
  const list = startOfLinks(lines);
  const body = list < lines.length ? lines.slice(start, list).join('\n') : '';
  const isNumbered = numbersLinks(body);
  if (!isNumbered && start === 0 && !text.includes('(BUTTON)')) return undefined;
  const kept = isNumbered ? body.replace(LINK_NUMBER, '') : lines.slice(start).join('\n');
  return kept.replace(BUTTON_LINE, '\n\n').replace(CONTROL, '').replace(FRAME, '');
}

/** Where the list begins that the text ends with; behind the text where it ends with none. */
function startOfLinks(lines: readonly string[]): number {
  let [first, isAddressBelow] = [0, false];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || SUBHEADING.test(line)) continue;
    const { number, address } = NUMBERED.exec(line)?.groups ?? {};
    if (number !== undefined && (address !== undefined || isAddressBelow)) first = Number(number);
    else if (!ADDRESS.test(line)) {
      const isHeading = line.trim().length <= LONGEST_HEADING && !lines[at - 1]?.trim();
      return first === 1 && isHeading ? at : lines.length;
    }
    isAddressBelow = ADDRESS.test(line);
  }
  return lines.length;
}

/** Whether the numbers in brackets are those of links, and not of footnotes. */
function numbersLinks(body: string): boolean {
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  return count(LINK_NUMBER) > count(FOOTNOTE);
}

function endOfHeadLinks(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (HEAD_LINKS.test(lines[first] ?? '')) {
    const end = lines.findIndex((line, at) => at > first && line.trim() === '');
    return end === -1 ? lines.length : end;
  }
  let end = first;
  while (HEAD_LINK.test(lines[end] ?? '')) {
    while ((lines[end] ?? '').length > FULL_LINE && lines[end + 1]?.trim()) end++;
    end++;
  }
  return end === first ? 0 : end;
}
