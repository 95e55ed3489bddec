/** What a tag says: its values by their names, or else by their places. */
export type Values = Readonly<Record<string, string>>;

const QUOTED = '"(?:[^"\\\\\\n]|\\\\.)*"|`[^`\\n]*`';
const WRITTEN = `(?:[\\w-]+ ?= ?(?:${QUOTED}|[^\\s"\`<>%]+)|${QUOTED}|[^\\s"\`<>%=]+)`;
/** A shortcode of Hugo's as it is written in a text: `{{< name value >}}`, `{{% /name %}}`; with its name and its values. */
export const SHORTCODE = new RegExp(
  `\\{\\{[<%]\\s*((?:/\\s*)?\\w[\\w.-]*(?:/\\w[\\w.-]*)*)((?:\\s+${WRITTEN})*)\\s*/?[>%]\\}\\}`,
  'g',
);
const VALUE = /(?:(?<![\w-])([\w-]+) ?= ?)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+))/g;

/** The values in a tag, as `SHORTCODE` finds them behind its name. */
export function valuesIn(text: string): Values {
  let place = 0;
  const entries = [...text.matchAll(VALUE)].map(([, name, double, raw, bare]) => [
    name ?? `${place++}`,
    double?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? '',
  ]);
  return Object.fromEntries(entries);
}
