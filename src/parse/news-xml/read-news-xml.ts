import type { Problem } from '../../problem.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import type { Table } from '../table.ts';
import { readOpening } from '../text/dateline/dateline.ts';
import { readByline } from '../text/lines/byline.ts';
import { readValuedArticle } from '../valued-article.ts';
import type { NewsFacts, NewsFormat } from './news-document.ts';
import { newsMl1 } from './newsml-1.ts';
import { newsMlG2 } from './newsml-g2.ts';
import { nitf } from './nitf.ts';
import { reutersCorpus } from './reuters-corpus.ts';
import { xmlTree } from './xml-tree.ts';

/** Every format that agencies send their stories in. */
const FORMATS: readonly NewsFormat[] = [nitf, newsMlG2, newsMl1, reutersCorpus];

/** A byline of initials (`gr/bp`, `VR-COM`) names nobody. */
const INITIALS = /^[a-z/.-]+$|^[A-Z-]{1,8}$/;
/** What documents have where there is no day. */
const DAY = /^\d{4}-?\d\d-?\d\d/;
/** `STT–`, before the story. */
const DASH = /\s?[–—-]\s*$/;

/** Reads the one story of an agency's document. */
export async function readNewsXml({ path, text }: SourceText, settings: ParseSettings): Promise<Findings> {
  const root = xmlTree(text);
  const format = FORMATS.find(({ roots }) => root && roots.includes(root.name));
  const stories = root && format ? format.stories(root) : [];
  if (!root || !format) return refused(notWellFormed(path));
  if (stories.length > 1) return refused(severalStories(path, stories.length));
  const [story = root] = stories;
  const facts = format.read(story);
  if (!facts.body) return { paragraphs: [], problems: [], held: noText(path) };
  return readValuedArticle(path, { values: valuesOf(facts), body: facts.body }, settings, {
    name: format.name,
    dateRemedy: 'write the day into it that it was published',
    addressRemedy: 'write whole addresses',
  });
}

/** The facts by the names of front matter, without those that are not said. */
function valuesOf(facts: NewsFacts): Table {
  const dateline = readOpening(`${facts.dateline ?? ''} Story`);
  const byline = facts.byline.replace(/^by\s+/i, '');
  const signed = readByline(`By ${byline}`);
  const values = {
    title: facts.title,
    date: facts.date,
    updated: facts.updated,
    expiryDate: DAY.test(facts.expires ?? '') ? facts.expires : '',
    author: signed?.names ?? (INITIALS.test(byline) ? '' : byline),
    credit: facts.credit.replace(DASH, ''),
    place: (facts.dateline && dateline.placeText) || facts.place,
    language: facts.language,
    tags: facts.topics,
    rights: facts.rights,
    summary: facts.summary,
    status: facts.status,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

function refused(problem: Problem): Findings {
  return { paragraphs: [], problems: [problem] };
}

function notWellFormed(file: string): Problem {
  const remedy = 'mend it (xmllint --noout FILE says where), or save its text as plain text';
  return { file, field: 'body', fault: 'is no well-formed XML', remedy };
}

function severalStories(file: string, count: number): Problem {
  return {
    file,
    field: 'body',
    fault: `holds ${count} stories, and one is read of a file`,
    remedy: 'make a file of each story, and put the files here',
  };
}

/** Agencies send pictures, films and packages along with their stories. */
function noText(file: string): Problem {
  const remedy = 'nothing; or, if it is an article, write its text into it';
  return { file, field: 'body', fault: 'has no text: it is of a picture, a film or a package', remedy };
}
