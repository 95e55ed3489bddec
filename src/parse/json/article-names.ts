/**
 * What scrapers, feeds, wires and archives call an article's facts in JSON, by the names that front matter has for them, without case and
 * joints; the first that has a value counts. JSON Feed 1.1, schema.org, ninjs (IPTC), Micropub, ActivityPub; newspaper3k, news-please,
 * trafilatura, Readability, Postlight; the APIs of WordPress, Ghost, dev.to, Substack, Mastodon, the Guardian, NewsAPI, Diffbot.
 */
export const ARTICLE_NAMES = {
  title: ['title', 'headline', 'headlines', 'webtitle', 'articletitle'],
  date: words(
    'datepublished datepublish publishedat publishedtime publisheddate publishdate publishedon publicationdate pubdate postdate',
    'webpublicationdate articledate firstpublishedat published date firstcreated versioncreated createdat createdutc created timestamp',
  ),
  updated: words('datemodified datemodify modifiedat modifiedtime updatedat updated modified'),
  expiryDate: words('expires expirydate unpublishdate'),
  author: words(
    'authors author byline by creator writers writer authorname publishedby publishedbylines primaryauthor attributedto account user',
  ),
  tags: words(
    'tags taglist keywords categories category topics labels subjects subject articlesection sectionname section',
  ),
  summary: words(
    'summary description customexcerpt excerpt abstract subtitle dek standfirst trailtext descriptiontext',
  ),
  language: words('language inlanguage lang metalang contentlanguage humanlanguage'),
  canonical: words('canonicalurl url link sourceurl weburl pageurl posturl'),
  credit: words('credit agency source sitename publisher'),
  place: words('located place'),
  rights: words('rights copyright copyrightnotice license'),
  image: words(
    'image imageurl topimage urltoimage bannerimage featuredimage featureimage coverimage leadimageurl mainimage previewpicture thumbnail',
  ),
  slug: ['slug'],
  permalink: ['permalink'],
  aliases: ['aliases'],
  redirect_from: ['redirectfrom'],
} as const;

/** What they call sound and film, by the names of front matter, as they have it: JSON Feed, schema.org, feeds in JSON. */
export const RECORDING_NAMES = {
  enclosure: ['attachments', 'enclosure', 'enclosures', 'associatedmedia'],
  audio: ['audio', 'audiourl'],
  video: ['video', 'videourl'],
  duration: ['duration', 'itunesduration'],
} as const;

/** What they call an article's text, by what it is. */
export const TEXT_NAMES = {
  html: words('contenthtml bodyhtml bodyxhtml articlehtml htmlcontent html'),
  markdown: words('bodymarkdown contentmarkdown markdown selftext'),
  /** Plain text by their definition. */
  plain: words('contenttext maintext bodytext textcontent plaintext'),
  /** Either plain or HTML. */
  any: words(
    'text articlebody body content fulltext article story articletext articlecontent bodies paragraphs',
  ),
} as const;

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' '));
}
