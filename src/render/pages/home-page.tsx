import type { Page } from '../../catalog.ts';
import type { SiteConfig } from '../../site.ts';
import { absolute, paths } from '../../urls.ts';
import { formats } from '../formats.ts';
import { PublicationTime } from './date.tsx';
import { page } from './layout.tsx';

/** Where a home page stands among the home pages: `number` counts from 1. */
export interface Position {
  readonly number: number;
  readonly last: number;
}

/** The front page, or one of the older ones behind it: what this is, its feeds, and articles newest first. */
export function homePage(
  site: SiteConfig,
  origin: string,
  { articles }: Page,
  { number, last }: Position,
): string {
  return page(
    {
      site,
      origin,
      titleText: number === 1 ? site.titleText : `Page ${number}`,
      descriptionText: site.descriptionText,
      canonicalUrl: absolute(origin, pagePath(number)),
    },
    <>
      <h1>{site.titleText}</h1>
      <p class="deck">{site.descriptionText}</p>
      <Subscribe origin={origin} />
      <ol class="h-feed">
        {articles.map((article) => (
          <li class="h-entry" lang={article.language}>
            <h2>
              <a class="p-name u-url" href={paths.article(article.slug)}>
                {article.titleText}
              </a>
            </h2>
            <p class="p-summary">{article.summaryText}</p>
            <p class="byline" lang={site.language}>
              {article.creditText && `${article.creditText} · `}
              <PublicationTime article={article} site={site} />
            </p>
          </li>
        ))}
      </ol>
      {last > 1 && (
        <nav aria-label="Pages" class="pages">
          {number > 1 && (
            <a rel="prev" href={pagePath(number - 1)}>
              Newer
            </a>
          )}
          {number < last && (
            <a rel="next" href={pagePath(number + 1)}>
              Older
            </a>
          )}
        </nav>
      )}
    </>,
  );
}

function Subscribe({ origin }: { origin: string }) {
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">Subscribe</h2>
      <p>Give one of these addresses to your feed reader.</p>
      <ul class="addresses">
        {formats.map(({ name, file }) => (
          <li>
            {name} <a href={`${paths.home}${file}`}>{absolute(origin, `${paths.home}${file}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pagePath(number: number): string {
  return number === 1 ? paths.home : `${paths.home}?page=${number}`;
}
