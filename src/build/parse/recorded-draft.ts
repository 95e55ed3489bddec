import type { Draft } from '../../article.ts';
import { feedBytes } from '../../feed/feed-size.ts';
import type { TermNumbers } from '../../search/term-numbers.ts';
import { termRecord } from '../../search/term-record.ts';
import { FROM_TEXT } from '../../sources.ts';
import { packedContents } from '../packed-contents.ts';
import type { DraftFacets, DraftOutline, SeedRecord } from '../seed-record.ts';
import { linkedHosts } from './linked-hosts.ts';

/** What the record of a seed keeps of its draft. */
export interface RecordedDraft
  extends Pick<
    SeedRecord,
    'refersTo' | 'linkedHosts' | 'canonicalUrl' | 'feedBytes' | 'contents' | 'contentsHash' | 'terms'
  > {
  readonly draft: DraftOutline;
  readonly facets: DraftFacets;
}

/** Parts a draft into what the build asks of it; `numbers` gives the terms theirs. */
export function recordedDraft(
  { published, revised, expires, wantedSlug, topics, refersTo, formerPaths, ...contents }: Draft,
  numbers: TermNumbers,
): RecordedDraft {
  const { titleText, precision, isUnlisted, creditText, bylines, placeText, language, correctionText } =
    contents;
  const hosts = linkedHosts(contents);
  return {
    draft: { titleText, published, precision, revised, expires, isUnlisted, wantedSlug },
    facets: {
      ...(contents.sources.topics === FROM_TEXT
        ? { topics: [], derivedTopics: topics }
        : { topics, derivedTopics: [] }),
      creditText,
      bylines,
      placeText,
      language,
      isCorrected: correctionText !== undefined,
      isLanguageDetected: contents.sources.language === FROM_TEXT,
    },
    refersTo,
    linkedHosts: hosts.length > 0 ? hosts : undefined,
    canonicalUrl: contents.canonicalUrl,
    feedBytes: {
      full: feedBytes({ ...contents, topics }, 'full'),
      summary: feedBytes({ ...contents, topics }, 'summary'),
    },
    ...packedContents(contents),
    terms: termRecord({ ...contents, topics }, numbers),
  };
}
