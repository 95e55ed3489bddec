/** Of feed paging and archiving: RFC 5005 section 4. */
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a double-quoted attribute of XML 1.0, or of HTML. The text itself is safe already. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

type Attributes = Readonly<Record<string, string>>;

/** An element with text in it, or with nothing when there is no text. `attributes` are written in their order. */
export function element(name: string, text?: string, attributes: Attributes = {}): string {
  return text === undefined
    ? `<${nameAndAttributes(name, attributes)}/>`
    : `${startTag(name, attributes)}${escapeXml(text)}</${name}>`;
}

/** An element whose text is not escaped, but stands as it is in CDATA. */
export function cdataElement(name: string, text: string, attributes: Attributes = {}): string {
  const sections = text.replaceAll(']]>', ']]]]><![CDATA[>');
  return `${startTag(name, attributes)}<![CDATA[${sections}]]></${name}>`;
}

/** What an element begins with that others stand in. */
export function startTag(name: string, attributes: Attributes): string {
  return `<${nameAndAttributes(name, attributes)}>`;
}

function nameAndAttributes(name: string, attributes: Attributes): string {
  return Object.entries(attributes).reduce(
    (start, [attribute, value]) => `${start} ${attribute}="${escapeXml(value)}"`,
    name,
  );
}

/** The lines that are there, each indented by two spaces. */
export function indented(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined).map((line) => `  ${line}`);
}
