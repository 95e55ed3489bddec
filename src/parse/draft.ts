import type { Draft } from '../article.ts';
import { safeLine } from '../safe-text.ts';
import { FROM_LEAD, FROM_TEXT } from '../sources.ts';
import { derivedTitle } from './derived/derived-title.ts';
import { derivedTopics } from './derived/derived-topics.ts';
import { summaryOf } from './derived/summary.ts';
import { wordCount } from './derived/word-count.ts';
import { implausible, isVisible, missing } from './draft-problems.ts';
import type { Fact, Findings, Parsed, ParseSettings, SourceText } from './input.ts';
import { directionOf } from './language/direction.ts';
import { languageOf } from './language/language.ts';
import { paragraphsHtml } from './paragraphs.ts';
import { peopleIn } from './people.ts';

/** Said where a seed does not say what was corrected. */
const CORRECTED = 'This article has been corrected.';

/**
 * Makes the draft out of what an input found: folds the texts, derives what no source says (title and summary from the
 * lead, language from the text), and says what is missing.
 */
export async function draftOf(
  { path }: SourceText,
  findings: Findings,
  settings: ParseSettings,
): Promise<Parsed> {
  const { paragraphs, published, prose = paragraphs } = findings;
  const visible = [findings.lead ?? '', ...paragraphs].filter(isVisible);
  const lead = visible.find(hasWords) ?? visible[0] ?? '';
  const sources: Record<string, string> = {};
  const say = <Value>(field: string, fact: Fact<Value> | undefined): Value | undefined => {
    if (fact) sources[field] = fact.source;
    return fact?.value;
  };
  const line = (field: string, fact: Fact<string> | undefined) =>
    safeLine(say(field, fact) ?? '') || undefined;
  const lines = (field: string, fact: Fact<readonly string[]> | undefined) => [
    ...new Set((say(field, fact) ?? []).map(safeLine).filter((text) => text !== '')),
  ];

  const title = safeLine(findings.title?.value ?? '') ? findings.title : derived(derivedTitle, lead);
  const summary = safeLine(findings.summary?.value ?? '')
    ? findings.summary
    : (derived(summaryOf, findings.listed ?? lead) ?? title);
  const detected =
    findings.language ??
    languageOf([...prose, findings.title?.value ?? ''].join('\n'), settings.language, findings.pageText);
  const language = say('language', detected) ?? settings.language;
  const date = say('published', published);
  const topics =
    findings.topics ?? (settings.derivedTopics ? await derivedFrom(findings, language) : undefined);
  const found = {
    titleText: line('title', title),
    ...(date ?? {}),
    revised: say('revised', findings.revised)?.published,
    expires: say('expires', findings.expires)?.published,
    isUnlisted: say('unlisted', findings.unlisted),
    correctionText: line('correction', findings.correction) ?? (findings.correction && CORRECTED),
    creditText: line('credit', findings.credit),
    bylines: [...new Set(lines('byline', findings.byline).flatMap(peopleIn))],
    placeText: line('place', findings.place),
    datelineDateText: line('datelineDate', findings.datelineDate),
    topics: lines('topics', topics),
    relatedText: lines('related', findings.related),
    rightsText: line('rights', findings.rights),
    language,
    direction: directionOf(language),
    summaryText: line('summary', summary),
    wantedSlug: line('slug', findings.slug),
    canonicalUrl: line('canonicalUrl', findings.canonicalUrl),
    contentHtml: findings.contentHtml ?? paragraphsHtml(paragraphs),
    picture: findings.picture,
    refersTo: findings.refersTo?.length ? findings.refersTo : undefined,
    formerPaths: findings.formerPaths?.length ? findings.formerPaths : undefined,
    wordCount: wordCount(paragraphs, language),
    sources,
  };
  // What is held back may be unfinished.
  const problems = findings.held ? [] : [...(findings.problems ?? []), ...missing(path, findings, title)];
  const warnings = [...(findings.warnings ?? []), ...implausible(path, date?.published)];
  const isWhole = problems.length === 0 && !findings.held;
  return {
    // What is missing is a problem; without problems nothing is.
    draft: isWhole ? (withoutUndefined(found) as Draft) : undefined,
    found: { ...(withoutUndefined(found) as Partial<Draft>), paragraphs },
    problems,
    warnings,
    held: findings.held,
  };
}

function derived(derive: (lead: string) => string, lead: string): Fact<string> | undefined {
  return lead === '' ? undefined : { value: derive(lead), source: FROM_LEAD };
}

async function derivedFrom(
  { title, paragraphs, prose = paragraphs }: Findings,
  language: string,
): Promise<Fact<readonly string[]> | undefined> {
  const topics = await derivedTopics(title?.value ?? '', prose, language);
  return topics.length === 0 ? undefined : { value: topics, source: FROM_TEXT };
}

/** One of signs alone is a rule, or parts what stands around it; an address alone says nothing. */
function hasWords(paragraph: string): boolean {
  return /[\p{L}\p{N}]/u.test(paragraph) && !/^https?:\/\/\S+$/i.test(paragraph);
}

function withoutUndefined<Facts extends object>(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
