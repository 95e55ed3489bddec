import type { Enclosure } from '../../article.ts';
import { entryOf, type FeedEntry } from '../../feed/feed-entry.ts';
import type { ArticleForm } from './form.ts';
import { markdownContent } from './markdown-content.ts';
import { escaped } from './markdown-line.ts';

/** What may be a mark of Markdown, which a summary is read as; one without is written as it is, for whoever reads it as plain text. */
const MARKS =
  /[`*[\]\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<[a-z/!]|&#?\w+;|~~|\$\S|:[a-z\d_+-]+:|https?:|www\./iu;

/** Markdown with front matter that Seedwire itself reads: put into a seeds folder, it is the same article. */
export const markdown: ArticleForm = {
  nameIn: () => 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render({ correctionText, ...article }, site, origin) {
    // It is said in a line of its own, from which it is put above the text again.
    const entry = entryOf(site, origin, article);
    const facts = {
      title: entry.titleText,
      date: entry.precision === 'instant' ? entry.published : entry.published.slice(0, DAY[entry.precision]),
      unlisted: entry.isUnlisted || undefined,
      updated: entry.updated === entry.published ? undefined : entry.updated,
      correction: correctionText,
      author: listed(entry.bylines),
      credit: entry.creditText,
      place: entry.placeText,
      tags: listed(entry.topics),
      summary: MARKS.test(entry.summaryText) ? escaped(entry.summaryText) : entry.summaryText,
      slug: entry.slug,
      language: entry.language,
      rights: entry.rightsText,
      canonical: entry.canonicalUrl ?? entry.url,
      image: imageOf(entry.picture),
      enclosure: entry.enclosures?.map(recordingOf),
      related: listed(entry.relatedText),
    };
    // JSON is YAML (https://yaml.org/spec/1.2.2/#1.3): nothing in a text can end it.
    const lines = Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    );
    return ['---', ...lines, '---', '', markdownContent(entry.contentHtml), ''].join('\n');
  },
};

function imageOf(picture: FeedEntry['picture']) {
  return picture?.altText ? { src: picture.address, alt: picture.altText } : picture?.address;
}

function recordingOf({ url, mediaType, bytes, seconds, titleText }: Enclosure) {
  return { url, type: mediaType, length: bytes, duration: seconds, title: titleText };
}

const DAY = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length };

function listed(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values;
}
