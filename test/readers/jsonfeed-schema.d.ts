/** The JSON Schemas of JSON Feed, by version; the latest by default. */
declare module 'jsonfeed-schema' {
  const schema: object;
  export default schema;
}
