import type { Article } from '../../article.ts';
import { sentenceParts } from '../../sentences.ts';
import type { Site } from '../../site.ts';
import { FROM_LEAD } from '../../sources.ts';
import { paths } from '../../urls.ts';
import { articleForms } from '../forms/index.ts';

/** Where the article is from, whose it is, and in which forms it is to be had. */
export function Colophon({ site, article }: { site: Site; article: Article }) {
  const { canonicalUrl, rightsText, sources } = article;
  return (
    <footer class="colophon" lang={site.pageLanguage} dir={site.pageDirection}>
      {sources.title === FROM_LEAD && <p>{site.words.headlineMade}</p>}
      {canonicalUrl && (
        <p>
          {sentenceParts(site, 'firstPublishedAt', {
            host: <a href={canonicalUrl}>{new URL(canonicalUrl).host}</a>,
          })}
        </p>
      )}
      {rightsText && <p dir="auto">{rightsText}</p>}
      <p>{sentenceParts(site, 'alsoAs', { forms: <Forms site={site} article={article} /> })}</p>
    </footer>
  );
}

function Forms({ site, article }: { site: Site; article: Article }) {
  return (
    <>
      {articleForms.map(({ nameIn, extension, mediaType }, i) => (
        <>
          {i > 0 && ' · '}
          {/* No <link> in the head: NetNewsWire takes an alternate of a type that ends in /json for a feed. */}
          <a rel="alternate" type={mediaType} href={paths.articleForm(article.slug, extension)}>
            {nameIn(site.words)}
          </a>
        </>
      ))}
    </>
  );
}
