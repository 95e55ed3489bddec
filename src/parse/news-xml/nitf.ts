import type { ValuedText } from '../valued-article.ts';
import {
  attributeIn,
  bodyIn,
  firstText,
  type NewsFacts,
  type NewsFormat,
  textsOf,
  valuesOf,
} from './news-document.ts';
import { elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** News Industry Text Format: https://iptc.org/standards/nitf/. */
export const nitf: NewsFormat = {
  name: 'nitf',
  roots: ['nitf'],
  stories: (root) => [root],
  read: readNitf,
};

/** What a document of NITF says, which may stand within one of NewsML. */
export function readNitf(story: XmlElement): NewsFacts {
  const [head] = elementsIn(story, 'body.head');
  const inHead = head ?? story;
  const holder = attributeIn(story, 'doc.copyright', 'holder');
  const year = attributeIn(story, 'doc.copyright', 'year');
  return {
    title: firstText(story, 'hl1', 'title'),
    date:
      attributeIn(story, 'date.issue', 'norm') ||
      attributeIn(story, 'date.release', 'norm') ||
      attributeIn(story, 'pubdata', 'date.publication') ||
      attributeIn(story, 'story.date', 'norm'),
    expires: attributeIn(story, 'date.expire', 'norm'),
    byline: bylineIn(inHead),
    credit: firstText(inHead, 'distributor') || holder,
    place: firstText(inHead, 'location'),
    language: story.attributes.baselang ?? story.attributes.lang ?? '',
    topics: topicsIn(story),
    rights: firstText(inHead, 'rights') || (holder && `© ${[year, holder].filter(Boolean).join(' ')}`),
    summary: firstText(inHead, 'abstract'),
    status: attributeIn(story, 'docdata', 'management-status'),
    body: storyIn(story),
  };
}

/** The people in a byline, else its text without what they are. */
function bylineIn(head: XmlElement): string {
  const [byline] = elementsIn(head, 'byline');
  if (!byline) return '';
  const people = textsOf(byline, 'person');
  const rest = byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl');
  return people.length > 0 ? people.join(', ') : textIn({ ...byline, children: rest });
}

function topicsIn(story: XmlElement): string[] {
  const subjects = valuesOf(story, 'tobject.subject', 'tobject.subject.type');
  return [...new Set(subjects.length > 0 ? subjects : valuesOf(story, 'keyword', 'key'))];
}

/** The text of a story; The New York Times has its first paragraphs in a block of their own, too. */
function storyIn(story: XmlElement): ValuedText | undefined {
  const [content] = elementsIn(story, 'body.content');
  if (!content) return undefined;
  const isFull = elementsIn(content, 'block').some(({ attributes }) => attributes.class === 'full_text');
  const children = content.children.filter(
    (child) => typeof child === 'string' || !isFull || child.attributes.class !== 'lead_paragraph',
  );
  return bodyIn({ ...content, children });
}
