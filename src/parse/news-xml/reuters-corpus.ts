import { bodyIn, firstText, type NewsFacts, type NewsFormat } from './news-document.ts';
import { elementsIn, type XmlElement } from './xml-tree.ts';

/** The stories of Reuters Corpus Volume 1: https://trec.nist.gov/data/reuters/reuters.html. */
export const reutersCorpus: NewsFormat = {
  name: 'reuters',
  roots: ['newsitem'],
  stories: (root) => [root],
  read: readStory,
};

/** `MOSUL 1996-08-20` */
const DAY = / ?\d{4}-\d\d-\d\d$/;

function readStory(story: XmlElement): NewsFacts {
  const { date = '', lang = '' } = story.attributes;
  return {
    title: firstText(story, 'headline', 'title'),
    date,
    byline: firstText(story, 'byline'),
    credit: 'Reuters',
    place: firstText(story, 'dateline').replace(DAY, ''),
    language: lang,
    topics: [],
    rights: firstText(story, 'copyright'),
    summary: '',
    status: '',
    body: bodyIn(elementsIn(story, 'text')[0]),
  };
}
