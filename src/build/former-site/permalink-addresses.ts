import { slug } from 'github-slugger';
import { addressKey } from '../../former-address.ts';
import { belowSiteRoot } from '../../parse/below-site-root.ts';
import { ENGLISH_MONTHS } from '../../parse/dates/month-names.ts';
import type { PermalinkPattern, PermalinkToken } from '../../permalink-pattern.ts';
import { articleName } from '../identity/article-name.ts';

/** What an article's address was made of. */
export interface PermalinkFacts {
  readonly path: string;
  readonly titleText: string;
  readonly slug?: string | undefined;
  /** ISO 8601, in the time zone of the publication. */
  readonly day: string;
  readonly topics: readonly string[];
  readonly language: string;
}

const MS_A_DAY = 86_400_000;

/**
 * The keys of the addresses that an article had by the patterns of its former site. Generators name an article by its file or by
 * its headline, and date it by its file's name or its front matter: all that may be meant are given.
 */
export function permalinkAddresses(
  patterns: readonly PermalinkPattern[],
  { path, titleText, slug: wanted, day, topics, language }: PermalinkFacts,
): readonly string[] {
  const { folder, name, bare, day: named } = articleName(path);
  const below = path.replace(/^(?:.*\/)?_posts\//, '').replace(/\.\w+$/, '');
  const names = new Set([bare, name, below, wanted ?? bare, slug(titleText), spelled(titleText)]);
  const folders = belowSiteRoot(folder).split('/').filter(Boolean);
  const categories = new Set([...folders, ...topics.map(spelled)]);
  const keys = patterns.flatMap((pattern) => {
    const asks = (token: PermalinkToken) =>
      pattern.some((part) => typeof part === 'object' && part.token === token);
    const each = (token: PermalinkToken, values: Iterable<string>) => (asks(token) ? [...values] : ['']);
    return [...new Set([named ?? day, day])].flatMap((dated) =>
      each('name', names).flatMap((called) =>
        each('category', categories).map((category) => {
          const values = {
            ...datesOf(dated),
            name: called,
            category,
            language,
            folder: `${folder}${bare}`,
            ending: '',
          };
          return addressKey(
            pattern.map((part) => (typeof part === 'string' ? part : values[part.token])).join(''),
          );
        }),
      ),
    );
  });
  return [...new Set(keys)].filter((key) => key !== '');
}

function datesOf(day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  const monthName = ENGLISH_MONTHS[Number(month) - 1] ?? '';
  const fromNewYear = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / MS_A_DAY;
  return {
    year,
    month,
    day: date,
    monthName,
    shortYear: year.slice(2),
    shortMonth: monthName.slice(0, 3),
    bareMonth: `${Number(month)}`,
    bareDay: `${Number(date)}`,
    dayOfYear: String(fromNewYear + 1).padStart(3, '0'),
  };
}

/** As Hugo spells what is no address: small letters, and hyphens for blanks; dots stay. */
function spelled(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._+-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
