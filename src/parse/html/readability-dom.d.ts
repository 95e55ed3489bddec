/** The small DOM that Readability brings along: it reads well-formed HTML only, and nothing but Readability knows it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(html: string, url?: string): unknown;
  }
}
