import type { Listed, ListedChannel } from '../catalog.ts';
import { channelKinds, channelOf } from '../channels/index.ts';
import { dayOfInstant } from '../instant.ts';
import type { Site } from '../site.ts';
import { absolute, paths } from '../urls.ts';
import { formats } from './formats.ts';
import { markdown } from './forms/markdown.ts';

/** What a language model is told of a publication (https://llmstxt.org): where everything is, and the newest articles as Markdown. */
export function llmsTxt(
  site: Site,
  origin: string,
  newest: readonly (Listed & { readonly titleText: string })[],
  channels: readonly ListedChannel[],
): string {
  const link = (text: string, path: string, about: string) =>
    `- [${text.replace(/[[\]\\]/g, '\\$&')}](${absolute(origin, path)}): ${about}`;
  const kinds = channelKinds.flatMap(({ name, plural, directoryPath }) => {
    const count = channels.filter(({ kind }) => kind === name).length;
    return directoryPath && count > 0 ? [link(site.words[plural], directoryPath, `${count} in all`)] : [];
  });
  const [everything] = channels;
  const { descriptionText } = everything ? channelOf(site, everything) : site;
  return [
    `# ${site.titleText}`,
    '',
    `> ${descriptionText}`,
    '',
    'Every article is also Markdown, plain text and JSON: put .md, .txt or .json behind its address.',
    '',
    '## Feeds',
    '',
    ...formats.map(({ name, file, mediaType }) => link(name, `${paths.home}${file}`, mediaType)),
    link('All feeds', paths.feeds, 'every channel and its feeds, as JSON'),
    link('All articles', paths.articles, 'the address and the version of each, as JSON'),
    link('API', paths.openapi, 'OpenAPI 3.1'),
    '',
    '## Newest articles',
    '',
    ...newest.map(({ titleText, slug, published }) =>
      link(titleText, paths.articleForm(slug, markdown.extension), dayOfInstant(published)),
    ),
    '',
    '## Optional',
    '',
    ...kinds,
    link('Sitemap', paths.sitemap, 'every address'),
    '',
  ].join('\n');
}
