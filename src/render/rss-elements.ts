const CDATA_END = ']]>';
const CDATA_SPLIT = ']]]]><![CDATA[>';

/** `feed` types an extension as one object; xml-js, which writes it, makes an element of each object of an array. */
export function extension(name: string, elements: readonly object[]) {
  return { name, objects: elements as unknown as Record<string, unknown> };
}

/** An element of nothing but these attributes, or what they are in one that has more. */
export function withAttributes(attributes: Readonly<Record<string, string>>) {
  const written = Object.entries(attributes).map(([name, value]) => [name, attributeValue(value)]);
  return { _attributes: Object.fromEntries(written) };
}

/** An element with this text in it. */
export function textElement(text: string) {
  return { _text: textNode(text) };
}

/** The same in Dublin Core, where nothing else declares its namespace. */
export function declaredDublinCore(text: string) {
  return { _attributes: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...textElement(text) };
}

/** In attributes `feed` escapes quotation marks alone. */
function attributeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** `feed` undoes `&amp;` in the text of an element before it escapes it; one more `&amp;` keeps each as it was. */
export function textNode(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** `feed` splits the first `]]>` of a text into two CDATA sections, and leaves every later one to break the document. */
export function cdata(text: string): string {
  const [head = '', second, ...rest] = text.split(CDATA_END);
  if (second === undefined) return text;
  return [`${head}${CDATA_END}${second}`, ...rest].join(CDATA_SPLIT);
}
