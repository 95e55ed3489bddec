import { dateInWords } from '../../render/pages/date.tsx';
import { searchParameters, type WrongParameter } from '../../search/query.ts';
import type { SearchQuery } from '../../search-query.ts';
import { sentence } from '../../sentences.ts';
import { METHODS } from './cors.ts';
import type { Refusal } from './problem.ts';

/** The longest URL that is answered; no address of ours comes near it. */
export const LONGEST_URL = 2_048;

export const notFound: Refusal = {
  status: 404,
  sentence: 'There is nothing at this address.',
  toPerson: ({ words }) => ({ titleText: words.notFound, sentence: words.nothingHere }),
};

/** Who asks so is a program: no page of ours has such a form. */
export const onlyReading: Refusal = {
  status: 405,
  sentence: 'Only GET, HEAD and OPTIONS are answered here.',
  headers: { Allow: METHODS },
};

export const tooLong: Refusal = {
  status: 414,
  sentence: `An address has at most ${LONGEST_URL} characters here.`,
  toPerson: (site) => ({
    titleText: site.words.addressTooLong,
    sentence: sentence(site, 'longestAddress', { count: `${LONGEST_URL}` }),
  }),
};

export const crashed: Refusal = {
  status: 500,
  sentence: 'The fault is ours, and it is in our log. Please try again later.',
  toPerson: ({ words }) => ({ titleText: words.somethingWrong, sentence: words.ourFault }),
  headers: { 'Cache-Control': 'no-store' },
};

/** An article stood here, and was removed. */
export function removed({ titleText, published }: { titleText: string; published: string }): Refusal {
  return {
    status: 410,
    sentence: `"${titleText}" of ${published.slice(0, 'YYYY-MM-DD'.length)} was removed.`,
    toPerson: (site) => ({
      titleText,
      sentence: sentence(site, 'articleRemoved', { date: dateInWords(site, published) }),
    }),
  };
}

/** A value of a parameter in whose place others are allowed. */
export function wrongParameter({
  parameter,
  allowed,
}: Pick<WrongParameter, 'parameter' | 'allowed'>): Refusal {
  return {
    status: 400,
    sentence: `The parameter "${parameter}" has a value that is not allowed. Allowed: ${allowed}.`,
  };
}

/** Who asks a search for a feed, and searches for nothing, has left something out. */
export const nothingSearched: Refusal = {
  status: 400,
  sentence: `A search wants at least one of the parameters ${Object.keys(searchParameters).join(', ')}.`,
};

/** The same on the page of a search, which shows its form again as it was filled in. */
export function wrongSearch(wrong: WrongParameter, search: SearchQuery): Refusal {
  return {
    ...wrongParameter(wrong),
    toPerson: (site) => ({
      titleText: site.words.wrongValue,
      sentence: sentence(site, 'valueNotAllowed', {
        field: site.words[wrong.field],
        allowed: wrong.allowedIn(site),
      }),
      search,
    }),
  };
}
