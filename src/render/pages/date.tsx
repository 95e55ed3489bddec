import type { Article } from '../../article.ts';
import type { SiteConfig } from '../../site.ts';

const FORMS: Readonly<Record<Article['precision'], Intl.DateTimeFormatOptions>> = {
  instant: { dateStyle: 'long', timeStyle: 'short' },
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
};

/** When an article was published, in the words of its reader, as exactly as its seed knew it, with the machine's form. */
export function PublicationTime({ article, site }: { article: Article; site: SiteConfig }) {
  const form = new Intl.DateTimeFormat(site.language, {
    ...FORMS[article.precision],
    timeZone: site.timeZone,
  });
  return (
    <time class="dt-published" datetime={article.published}>
      {form.format(new Date(article.published))}
    </time>
  );
}
