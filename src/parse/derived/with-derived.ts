import { safeLine } from '../../safe-text.ts';
import { FROM_LEAD, FROM_TEXT } from '../../sources.ts';
import type { Fact, Findings, ParseSettings } from '../input.ts';
import { languageOf } from '../language/language.ts';
import { isVisible } from '../paragraphs.ts';
import { derivedTitle } from './derived-title.ts';
import { derivedTopics } from './derived-topics.ts';
import { summaryOf } from './summary.ts';

/** Findings with what no source says: title and summary from the lead, language and topics from the text. */
export async function withDerived(findings: Findings, settings: ParseSettings): Promise<Findings> {
  const lead = leadOf(findings);
  const language = findings.language ?? languageIn(findings, settings);
  const inLanguage = language?.value ?? settings.language;
  const title = isSaid(findings.title) ? findings.title : derived(await derivedTitle(lead, inLanguage), lead);
  const summary = isSaid(findings.summary)
    ? findings.summary
    : (derived(summaryOf(findings.listed ?? lead, inLanguage), findings.listed ?? lead) ?? title);
  const topics = findings.topics ?? (await topicsIn(findings, settings, inLanguage));
  return { ...findings, title, summary, language, topics };
}

function isSaid(fact: Fact<string> | undefined): boolean {
  return safeLine(fact?.value ?? '') !== '';
}

/** The first paragraph that a reader reads; where none has words, the first that is seen. */
function leadOf({ lead = '', paragraphs }: Findings): string {
  let first: string | undefined;
  for (const paragraph of [lead, ...paragraphs]) {
    if (!isVisible(paragraph)) continue;
    if (hasWords(paragraph)) return paragraph;
    first ??= paragraph;
  }
  return first ?? '';
}

/** One of signs alone is a rule, or parts what stands around it; an address alone says nothing. */
function hasWords(paragraph: string): boolean {
  return /[\p{L}\p{N}]/u.test(paragraph) && !/^https?:\/\/\S+$/i.test(paragraph);
}

function derived(value: string, lead: string): Fact<string> | undefined {
  return lead === '' ? undefined : { value, source: FROM_LEAD };
}

function languageIn(
  { title, paragraphs, prose = paragraphs, pageText }: Findings,
  settings: ParseSettings,
): Fact<string> | undefined {
  return languageOf([...prose, title?.value ?? ''].join('\n'), settings.language, pageText);
}

async function topicsIn(
  { title, paragraphs, prose = paragraphs }: Findings,
  settings: ParseSettings,
  language: string,
): Promise<Fact<readonly string[]> | undefined> {
  if (!settings.derivedTopics) return undefined;
  const topics = await derivedTopics(title?.value ?? '', prose, language);
  return topics.length === 0 ? undefined : { value: topics, source: FROM_TEXT };
}
