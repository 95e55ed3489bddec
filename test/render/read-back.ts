import { parseFragment } from 'parse5';
import { childrenOf, textOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** What a correct reader takes a feed to say, whatever its format. */
export interface ReadFeed {
  title: string;
  description: string;
  home: string;
  self: string;
  /** The WebSub hubs that it names. */
  hubs: string[];
  language: string;
  /** The picture beside its title, a large one. */
  icon: string;
  /** Where the entries go on: the next part, or the archive before this document; `''` where they end. */
  older: string;
  /** Of an archive: the feed that it belongs to. */
  current: string;
  entries: ReadEntry[];
}

/** What a correct reader takes an entry to say. Text is plain text, dates are instants. */
export interface ReadEntry {
  id: string;
  title: string;
  link: string;
  summary: string;
  content: string;
  published: number;
  categories: string[];
  /** The picture that it is shown by; `''` where there is none. */
  picture: string;
  /** Its own rights line; `''` where it has none. */
  rights: string;
  /** Its sound and film, the first first; a size of 0 where none is said. */
  enclosures: { url: string; type: string; bytes: number }[];
}

/** How to read each format back, by its name. A new format adds its reader here, and every test then holds for it. */
export const readBack: Record<string, (document: string) => ReadFeed> = {
  Atom: (document) => {
    const feed = xmlTree(document);
    return {
      title: textOf(feed, 'title'),
      description: textOf(feed, 'subtitle'),
      home: linkOf(feed, 'alternate'),
      self: linkOf(feed, 'self'),
      hubs: linksTo(childrenOf(feed, 'link'), 'hub'),
      language: feed.attributes['xml:lang'] ?? '',
      icon: textOf(feed, 'logo'),
      older: olderOf(childrenOf(feed, 'link')),
      current: currentOf(feed, childrenOf(feed, 'link')),
      entries: childrenOf(feed, 'entry').map((entry) => ({
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        link: linkOf(entry, 'alternate'),
        summary: textOf(entry, 'summary'),
        content: textOf(entry, 'content'),
        published: Date.parse(textOf(entry, 'published')),
        categories: childrenOf(entry, 'category').map(({ attributes }) => attributes.term ?? ''),
        picture: mediaOf(entry),
        rights: rightsIn(entry, 'rights'),
        enclosures: childrenOf(entry, 'link')
          .filter(({ attributes }) => attributes.rel === 'enclosure')
          .map(({ attributes: { href = '', type = '', length = '0' } }) => ({
            url: href,
            type,
            bytes: Number(length),
          })),
      })),
    };
  },
  RSS: (document) => {
    const channel = childrenOf(xmlTree(document), 'channel')[0] as XmlElement;
    return {
      title: textOf(channel, 'title'),
      description: textOf(channel, 'description'),
      home: textOf(channel, 'link'),
      self: linksTo(childrenOf(channel, 'atom:link'), 'self').join(),
      hubs: linksTo(childrenOf(channel, 'atom:link'), 'hub'),
      language: textOf(channel, 'language'),
      icon: iconOf(channel),
      older: olderOf(childrenOf(channel, 'atom:link')),
      current: currentOf(channel, childrenOf(channel, 'atom:link')),
      entries: childrenOf(channel, 'item').map((item) => ({
        id: textOf(item, 'guid'),
        title: textOf(item, 'title'),
        link: textOf(item, 'link'),
        summary: htmlText(textOf(item, 'description')),
        content: textOf(item, 'content:encoded'),
        published: Date.parse(textOf(item, 'pubDate')),
        categories: childrenOf(item, 'category').map(({ text }) => text),
        picture: mediaOf(item),
        rights: rightsIn(item, 'dc:rights'),
        enclosures: enclosuresIn(item),
      })),
    };
  },
  'JSON Feed': (document) => {
    const feed = JSON.parse(document);
    return {
      title: feed.title,
      description: feed.description,
      home: feed.home_page_url,
      self: feed.feed_url,
      hubs: (feed.hubs ?? []).map(({ url }: { url: string }) => url),
      language: feed.language,
      icon: feed.icon,
      older: feed.next_url ?? '',
      current: '',
      entries: feed.items.map(
        (
          item: Record<string, string> & {
            tags?: string[];
            attachments?: { url: string; mime_type: string; size_in_bytes?: number }[];
            _seedwire: { rights?: string };
          },
        ) => ({
          id: item.id,
          title: item.title,
          link: item.url,
          summary: item.summary,
          content: item.content_html,
          published: Date.parse(item.date_published ?? ''),
          categories: item.tags ?? [],
          picture: item.image ?? '',
          rights: item._seedwire.rights ?? '',
          enclosures: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes = 0 }) => ({
            url,
            type: mime_type,
            bytes: size_in_bytes,
          })),
        }),
      ),
    };
  },
};

/** "In practice the image <title> and <link> should have the same value as the channel's" (RSS 2.0): throws where they have not. */
function iconOf(channel: XmlElement): string {
  const [image] = childrenOf(channel, 'image');
  if (!image) return '';
  for (const name of ['title', 'link'])
    if (textOf(image, name) !== textOf(channel, name)) throw new Error(`<${name}> of <image> is another one`);
  return textOf(image, 'url');
}

function linkOf(parent: XmlElement, rel: string): string {
  const links = linksTo(childrenOf(parent, 'link'), rel);
  if (links.length !== 1) throw new Error(`${links.length} links rel=${rel} in <${parent.name}>`);
  return links[0] ?? '';
}

/** The feed that an archive belongs to. Throws where a document is an archive and names none, or the other way round. */
function currentOf(parent: XmlElement, links: readonly XmlElement[]): string {
  const current = linksTo(links, 'current').join();
  const marks = childrenOf(parent, 'fh:archive');
  const namespace = 'http://purl.org/syndication/history/1.0';
  const isArchive = marks.length === 1 && marks[0]?.attributes['xmlns:fh'] === namespace;
  if (isArchive !== (current !== '')) throw new Error(`fh:archive and rel=current do not agree: ${current}`);
  return current;
}

function olderOf(links: readonly XmlElement[]): string {
  return ['next', 'prev-archive'].flatMap((rel) => linksTo(links, rel)).join();
}

function linksTo(links: readonly XmlElement[], rel: string): string[] {
  return links.flatMap(({ attributes }) => (attributes.rel === rel ? [attributes.href ?? ''] : []));
}

/** Throws where there is more than one, or where it does not come first: some readers take the first of all for a picture. */
function mediaOf(parent: XmlElement): string {
  const [picture, ...others] = mediaIn(parent).flatMap(({ medium, url = '' }, i) =>
    medium === 'image' ? [{ url, i }] : [],
  );
  if (!picture) return '';
  if (others.length > 0 || picture.i > 0) throw new Error(`it is not shown by one picture: ${picture.url}`);
  return picture.url;
}

/** The one enclosure of an item, and what stands behind it as Media RSS. */
function enclosuresIn(item: XmlElement): ReadEntry['enclosures'] {
  const [first, ...others] = childrenOf(item, 'enclosure');
  if (others.length > 0) throw new Error('an item has more than one enclosure');
  const all: Partial<Record<string, string>>[] = [
    ...(first ? [first.attributes] : []),
    ...mediaIn(item)
      .filter(({ medium }) => medium !== 'image')
      .map(({ fileSize = '0', ...media }) => ({ ...media, length: fileSize })),
  ];
  return all.map(({ url = '', type = '', length }) => ({ url, type, bytes: Number(length) }));
}

function mediaIn(parent: XmlElement): Partial<Record<string, string>>[] {
  return childrenOf(parent, 'media:content').map(({ attributes }) => {
    if (attributes['xmlns:media'] !== 'http://search.yahoo.com/mrss/')
      throw new Error('media:content is not that of Media RSS');
    return attributes;
  });
}

function rightsIn(entry: XmlElement, name: string): string {
  return childrenOf(entry, name).length === 0 ? '' : textOf(entry, name);
}

/** HTML as the text that a person sees. Throws where there is an element in it. */
function htmlText(html: string): string {
  return parseFragment(html)
    .childNodes.map((node) => {
      if (!('value' in node)) throw new Error(`<${node.nodeName}> in a plain summary`);
      return node.value;
    })
    .join('');
}
