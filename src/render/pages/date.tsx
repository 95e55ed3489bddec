import type { Article } from '../../article.ts';
import { dateFormat } from '../../language-formats.ts';
import type { Site } from '../../site.ts';
import { otherDirection } from './lang-and-dir.ts';

const FORMS: Readonly<Record<Article['precision'], Intl.DateTimeFormatOptions>> = {
  instant: { dateStyle: 'long', timeStyle: 'short' },
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
};

/** When an article was published, in the words of its reader, as exactly as its seed knew it, with the machine's form. */
export function PublicationTime({ article, site }: { article: Article; site: Site }) {
  return (
    <time class="dt-published" datetime={article.published} dir={otherDirection(article, site)}>
      {inWords(site, article.published, FORMS[article.precision])}
    </time>
  );
}

/** The day of an instant in the words of the site's readers. */
export function dateInWords(site: Site, instant: string): string {
  return inWords(site, instant, FORMS.day);
}

/** The day of an article, by which a list has it, and its weekday; only its month where no more is known. */
export function dayInWords(site: Site, { published, precision }: Article): readonly [string, string?] {
  if (precision === 'month') return [inWords(site, published, FORMS.month)];
  return [inWords(site, published, FORMS.day), inWords(site, published, { weekday: 'long' })];
}

function inWords({ pageLanguage, timeZone }: Site, instant: string, form: Intl.DateTimeFormatOptions) {
  return dateFormat(pageLanguage, { ...form, timeZone }).format(new Date(instant));
}
