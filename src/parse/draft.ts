import type { Draft } from '../article.ts';
import { safeLine } from '../safe-text.ts';
import { withDerived } from './derived/with-derived.ts';
import { wordCount } from './derived/word-count.ts';
import { implausible, missing } from './draft-problems.ts';
import { withoutUndefined } from './fact.ts';
import { readFolderAddress } from './folder-address.ts';
import type { Fact, Findings, Parsed, ParseSettings, SourceText } from './input.ts';
import { directionOf } from './language/direction.ts';
import { paragraphsHtml } from './paragraphs-html.ts';
import { peopleIn } from './people.ts';

/** Said where a seed does not say what was corrected. */
const CORRECTED = 'This article has been corrected.';

/** Makes the draft out of what an input found, and of what no source says; and says what is missing. */
export async function draftOf(
  { path }: SourceText,
  said: Findings,
  settings: ParseSettings,
): Promise<Parsed> {
  const findings = await withDerived(said, settings);
  const { paragraphs, held } = findings;
  const fields = withoutUndefined(fieldsOf(findings, settings.language));
  // What is held back may be unfinished.
  const problems = held ? [] : [...(findings.problems ?? []), ...missing(path, findings)];
  const warnings = [...(findings.warnings ?? []), ...implausible(path, findings.published?.value.published)];
  return {
    // What is missing is a problem; without problems nothing is.
    draft: problems.length === 0 && !held ? (fields as Draft) : undefined,
    found: { ...(fields as Partial<Draft>), paragraphs },
    problems,
    warnings,
    held,
  };
}

/** Findings as the fields of a draft, their texts folded, and where each of them is said. */
function fieldsOf(findings: Findings, siteLanguage: string) {
  const { value, line, lines, sources } = factsTaken();
  const language = value('language', findings.language) ?? siteLanguage;
  const published = value('published', findings.published);
  return {
    titleText: line('title', findings.title),
    ...(published ?? {}),
    revised: value('revised', findings.revised)?.published,
    expires: value('expires', findings.expires)?.published,
    isUnlisted: value('unlisted', findings.unlisted),
    correctionText: line('correction', findings.correction) ?? (findings.correction && CORRECTED),
    creditText: line('credit', findings.credit),
    bylines: [...new Set(lines('byline', findings.byline).flatMap(peopleIn))],
    placeText: line('place', findings.place),
    datelineDateText: line('datelineDate', findings.datelineDate),
    topics: lines('topics', findings.topics),
    relatedText: lines('related', findings.related),
    rightsText: line('rights', findings.rights),
    language,
    direction: directionOf(language),
    summaryText: line('summary', findings.summary),
    wantedSlug: line('slug', findings.slug),
    canonicalUrl: line('canonicalUrl', findings.canonicalUrl),
    contentHtml: findings.contentHtml ?? paragraphsHtml(findings.paragraphs),
    picture: findings.picture,
    enclosures: value('enclosures', findings.enclosures),
    refersTo: unlessEmpty(filesReferredTo(findings)),
    formerPaths: unlessEmpty(findings.formerPaths),
    wordCount: wordCount(findings.paragraphs, language),
    sources,
  };
}

/** Takes values out of facts, as they are, on one line or in a list of such, and keeps the source of each. */
function factsTaken() {
  const sources: Record<string, string> = {};
  const value = <Value>(field: string, fact: Fact<Value> | undefined): Value | undefined => {
    if (fact) sources[field] = fact.source;
    return fact?.value;
  };
  const line = (field: string, fact: Fact<string> | undefined) =>
    safeLine(value(field, fact) ?? '') || undefined;
  const lines = (field: string, fact: Fact<readonly string[]> | undefined) => [
    ...new Set((value(field, fact) ?? []).map(safeLine).filter((text) => text !== '')),
  ];
  return { value, line, lines, sources };
}

function filesReferredTo({ refersTo = [], enclosures }: Findings): readonly string[] {
  const recordings = (enclosures?.value ?? []).flatMap(({ url }) => readFolderAddress(url)?.path ?? []);
  return [...new Set([...refersTo, ...recordings])];
}

function unlessEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
  return list?.length ? list : undefined;
}
