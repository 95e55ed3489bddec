import { dayOfInstant } from '../../instant.ts';
import { dateInWords } from '../../render/pages/date.tsx';
import { searchParameters, type WrongParameter } from '../../search/query.ts';
import type { SearchQuery } from '../../search-query.ts';
import { sentence } from '../../sentences.ts';
import { METHODS } from './cors.ts';
import type { Refusal } from './refusal.ts';

/** The longest URL that is answered; no address of ours comes near it. */
export const LONGEST_URL = 2_048;

/** Nothing is at an address. */
export const notFound: Refusal = {
  status: 404,
  sentence: 'There is nothing at this address.',
  toPerson: ({ words }) => ({ titleText: words.notFound, sentence: words.nothingHere }),
};

/** Only a program asks so: no page of ours has such a form. */
export const onlyReading: Refusal = {
  status: 405,
  sentence: 'Only GET, HEAD and OPTIONS are answered here.',
  headers: { Allow: METHODS },
};

/** An address is longer than `LONGEST_URL`. */
export const tooLong: Refusal = {
  status: 414,
  sentence: `An address has at most ${LONGEST_URL} characters here.`,
  toPerson: (site) => ({
    titleText: site.words.addressTooLong,
    sentence: sentence(site, 'longestAddress', { count: `${LONGEST_URL}` }),
  }),
};

/** No byte of the range that is asked for is there (RFC 9110 section 15.5.17). Only a program asks so. */
export function noSuchRange(length: number): Refusal {
  return {
    status: 416,
    sentence: `The file has ${length} bytes, and none of those that were asked for.`,
    headers: { 'Content-Range': `bytes */${length}`, 'Accept-Ranges': 'bytes' },
  };
}

/** An answer could not be made: an error was thrown. */
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
    sentence: `"${titleText}" of ${dayOfInstant(published)} was removed.`,
    toPerson: (site) => ({
      titleText,
      sentence: sentence(site, 'articleRemoved', { date: dateInWords(site, published) }),
    }),
  };
}

/** A parameter with a value that is not allowed. */
export function wrongParameter({
  parameter,
  allowed,
}: Pick<WrongParameter, 'parameter' | 'allowed'>): Refusal {
  return {
    status: 400,
    sentence: `The parameter "${parameter}" has a value that is not allowed. Allowed: ${allowed}.`,
  };
}

/** A parameter that is not there, where ignoring it would tell a program something else than it asked. */
export function noSuchParameter({ parameter, instead }: { parameter: string; instead: string }): Refusal {
  return {
    status: 400,
    sentence: `There is no parameter "${parameter}" here. Instead, ${instead}.`,
  };
}

/** A feed of a search for nothing: a parameter was left out. */
export const nothingSearched: Refusal = {
  status: 400,
  sentence: `A search wants at least one of the parameters ${Object.keys(searchParameters).join(', ')}.`,
};

/**
 * A parameter of the search page with a value that is not allowed; the page shows its form again as it was filled in.
 */
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
