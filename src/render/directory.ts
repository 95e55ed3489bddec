import type { ListedChannel } from '../catalog.ts';
import { channelKinds, channelOf } from '../channels/index.ts';
import type { Site } from '../site.ts';
import { absolute, paths } from '../urls.ts';
import { formats } from './formats.ts';
import { element, escapeXml, indented } from './xml.ts';

/** Every channel of a publication, for programs: `all` in the order of a directory. */
export function feedsJson(site: Site, origin: string, all: readonly ListedChannel[]): string {
  const channels = all.map((listed) => {
    const { id, path, titleText, headingText, descriptionText, articleLanguage } = channelOf(site, listed);
    return {
      id,
      kind: listed.kind,
      name: headingText,
      title: titleText,
      description: descriptionText,
      language: articleLanguage,
      home_page_url: absolute(origin, path),
      articles: listed.total,
      newest: listed.newest,
      state: listed.state,
      feeds: formats.map(({ name, file, mediaType }) => {
        return { format: name, type: mediaType, url: absolute(origin, `${path}${file}`) };
      }),
    };
  });
  const directory = {
    title: site.titleText,
    home_page_url: absolute(origin, paths.home),
    opml_url: absolute(origin, paths.opml),
    articles_url: absolute(origin, paths.articles),
    channels,
  };
  return `${JSON.stringify(directory, null, 2)}\n`;
}

/**
 * The same for feed readers, which import it: OPML 2.0, http://opml.org/spec2.opml. Each channel once, in the format that
 * we recommend: a reader subscribes to all that it finds.
 */
export function feedsOpml(site: Site, origin: string, all: readonly ListedChannel[]): string {
  const [{ file }] = formats;
  const outline = (listed: ListedChannel) => {
    const { path, titleText, descriptionText, articleLanguage } = channelOf(site, listed);
    return element('outline', undefined, {
      // "rss" is what a subscription is called, whatever its format.
      type: 'rss',
      text: titleText,
      title: titleText,
      description: descriptionText,
      ...(articleLanguage === undefined ? {} : { language: articleLanguage }),
      xmlUrl: absolute(origin, `${path}${file}`),
      htmlUrl: absolute(origin, path),
    });
  };
  const groups = channelKinds.flatMap(({ name, plural }) => {
    const outlines = all.filter(({ kind }) => kind === name).map(outline);
    if (outlines.length === 0) return [];
    return [`<outline text="${escapeXml(site.words[plural])}">`, ...indented(outlines), '</outline>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    ...indented([
      '<head>',
      ...indented([
        element('title', site.titleText),
        element('dateModified', new Date(all[0]?.newest ?? 0).toUTCString()),
      ]),
      '</head>',
      '<body>',
      ...indented(groups),
      '</body>',
    ]),
    '</opml>',
    '',
  ].join('\n');
}
