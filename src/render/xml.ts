/** Of feed paging and archiving: RFC 5005 section 4. */
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a double-quoted attribute of XML 1.0, or of HTML. The text itself is safe already. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** An element with text in it, or with nothing when there is no text. `attributes` are written in their order. */
export function element(
  name: string,
  text?: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const start = Object.entries(attributes).reduce(
    (tag, [attribute, value]) => `${tag} ${attribute}="${escapeXml(value)}"`,
    `<${name}`,
  );
  return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

/** The lines that are there, each indented by two spaces. */
export function indented(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined).map((line) => `  ${line}`);
}
