import type { Article } from '../../article.ts';
import { FROM_LEAD } from '../../from-lead.ts';
import type { SiteConfig } from '../../site.ts';
import { paths } from '../../urls.ts';
import { articleForms } from '../forms/index.ts';

/** Where the article is from, whose it is, and in which forms it is to be had. */
export function Colophon({ site, article }: { site: SiteConfig; article: Article }) {
  const { canonicalUrl, rightsText, sources } = article;
  return (
    <footer class="colophon" lang={site.language} dir="ltr">
      {sources.title === FROM_LEAD && (
        <p>This text came without a headline. The one above was made from its first sentence.</p>
      )}
      {canonicalUrl && (
        <p>
          First published at <a href={canonicalUrl}>{new URL(canonicalUrl).host}</a>.
        </p>
      )}
      {rightsText && <p dir="auto">{rightsText}</p>}
      <p>
        Also as{' '}
        {articleForms.map(({ name, extension, mediaType }, i) => (
          <>
            {i > 0 && ' · '}
            {/* No <link> in the head: NetNewsWire takes an alternate of a type that ends in /json for a feed. */}
            <a rel="alternate" type={mediaType} href={paths.articleForm(article.slug, extension)}>
              {name}
            </a>
          </>
        ))}
      </p>
    </footer>
  );
}
