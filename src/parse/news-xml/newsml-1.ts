import {
  attributeIn,
  bodyIn,
  firstText,
  type NewsFacts,
  type NewsFormat,
  textsOf,
  valuesOf,
} from './news-document.ts';
import { readNitf } from './nitf.ts';
import { elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** NewsML 1.2: https://iptc.org/standards/newsml-1/. */
export const newsMl1: NewsFormat = {
  name: 'newsml',
  roots: ['NewsML'],
  stories: (root) => elementsIn(root, 'NewsItem').filter((item) => contentOf(item) !== undefined),
  read: readItem,
};

function readItem(item: XmlElement): NewsFacts {
  const content = contentOf(item);
  const nitf = content && elementsIn(content, 'nitf')[0];
  const first = firstText(item, 'FirstCreated');
  const revision = firstText(item, 'ThisRevisionCreated');
  return {
    title: firstText(item, 'HeadLine'),
    date: first || revision,
    updated: first ? revision : '',
    byline: firstText(item, 'ByLine'),
    credit: firstText(item, 'CreditLine') || partyIn(item, 'Provider') || partyIn(item, 'Source'),
    place: property(item, 'City')[0] ?? '',
    dateline: firstText(item, 'DateLine'),
    language: attributeIn(item, 'Language', 'FormalName') || (item.attributes.lang ?? ''),
    topics: [...new Set([...property(item, 'Keyword'), ...textsOf(item, 'KeywordLine')])],
    rights: firstText(item, 'CopyrightLine'),
    summary: firstText(item, 'SubHeadLine'),
    status: attributeIn(item, 'Status', 'FormalName'),
    body: nitf ? readNitf(nitf).body : bodyIn(content && (elementsIn(content, 'body')[0] ?? content)),
  };
}

function contentOf(item: XmlElement): XmlElement | undefined {
  return elementsIn(item, 'DataContent').find((content) => textIn(content) !== '');
}

function partyIn(item: XmlElement, name: string): string {
  return elementsIn(item, name).map((one) => attributeIn(one, 'Party', 'FormalName'))[0] ?? '';
}

function property(item: XmlElement, name: string): string[] {
  const properties = elementsIn(item, 'Property').filter(({ attributes }) => attributes.FormalName === name);
  return valuesOf({ name: '', attributes: {}, children: properties }, 'Property', 'Value');
}
