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

/** https://iptc.org/standards/newsml-g2/: an item, or a message of them with what belongs to them. */
export const newsMlG2: NewsFormat = {
  name: 'newsml-g2',
  roots: ['newsItem', 'newsMessage'],
  stories: (root) => textsOfMessage(root.name === 'newsItem' ? [root] : elementsIn(root, 'newsItem')),
  read: readItem,
};

function readItem(item: XmlElement): NewsFacts {
  const [meta = item] = elementsIn(item, 'itemMeta');
  const [about = item] = elementsIn(item, 'contentMeta');
  const headlines = elementsIn(about, 'headline').filter(
    ({ attributes }) => !/sub/i.test(attributes.role ?? ''),
  );
  const [nitf] = elementsIn(item, 'nitf');
  const first = firstText(meta, 'firstCreated') || firstText(about, 'contentCreated');
  const version = firstText(meta, 'versionCreated');
  return {
    title: headlines.map(textIn).find(Boolean) ?? firstText(meta, 'title'),
    date: first || version,
    updated: first ? version : '',
    byline: firstText(about, 'by') || named(about, 'creator'),
    credit: firstText(about, 'creditline') || named(about, 'infoSource') || named(meta, 'provider'),
    place: named(about, 'located'),
    language: item.attributes.lang ?? attributeIn(about, 'language', 'tag'),
    topics: [
      ...new Set(elementsIn(about, 'subject').flatMap((subject) => textsOf(subject, 'name').slice(0, 1))),
    ],
    rights: firstText(item, 'copyrightNotice'),
    summary: elementsIn(about, 'description')
      .filter(({ attributes }) => /summary/i.test(attributes.role ?? ''))
      .map(textIn)
      .join(' '),
    status: (valuesOf(meta, 'pubStatus', 'qcode')[0] ?? '').replace(/^.*:/, ''),
    body: nitf ? readNitf(nitf).body : bodyIn(contentOf(item)),
  };
}

/** The items that are texts: pictures are sent with their captions. */
function textsOfMessage(items: readonly XmlElement[]): XmlElement[] {
  const withText = items.filter((item) => contentOf(item) !== undefined);
  const texts = withText.filter((item) => /text/i.test(attributeIn(item, 'itemClass', 'qcode')));
  return texts.length > 0 ? texts : withText;
}

/** The text of an item; pictures and packages have none. */
function contentOf(item: XmlElement): XmlElement | undefined {
  const [xml] = elementsIn(item, 'inlineXML');
  const content = (xml && (elementsIn(xml, 'body')[0] ?? xml)) ?? elementsIn(item, 'inlineData')[0];
  return content && textIn(content) !== '' ? content : undefined;
}

/** What something is called, in a name of its own or as it stands. */
function named(about: XmlElement, name: string): string {
  return (
    elementsIn(about, name)
      // Whose it is, and not who wrote it.
      .filter(({ attributes }) => name !== 'creator' || !/source/i.test(attributes.role ?? ''))
      .map((one) => firstText(one, 'name') || one.attributes.literal || '')
      .find(Boolean) ?? ''
  );
}
