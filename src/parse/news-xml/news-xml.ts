import type { Input } from '../input.ts';

/** The first element of a document, behind its declaration, comments and type. */
const ROOT =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:(?:<!--(?:[^-]|-(?!->)){0,2000}-->|<!DOCTYPE[^>[]{0,500}>)\s*){0,5}<(?:\w+:)?(?:nitf|newsItem|newsMessage|newsitem|NewsML)[\s>]/;
const XML_NAME = /\.(?:xml|nitf|newsml)$/i;

/** A story as agencies send it, in XML: NITF, NewsML-G2, NewsML 1, and that of Reuters' corpus. */
export const newsXml: Input = {
  name: 'XML of a news agency',
  ownNames: XML_NAME,
  accepts: ({ text }) => ROOT.test(text),
  read: async (source, settings) => (await import('./read-news-xml.ts')).readNewsXml(source, settings),
};
