import * as z from 'zod';
import { languageTag } from '../language/language.ts';
import { isNoTopic } from '../no-topic.ts';
import { webAddress } from '../safe-html/absolute-links.ts';
import { isStatus } from './status.ts';
import { YES, YES_OR_NO } from './yes-or-no.ts';

/** A note of Obsidian's that is named as a value: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
const NOTE = /^!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/;

/** A text. */
export const line = z.string('is no single text').transform((text) => text.trim().replace(NOTE, '$1'));
/** A text, or nothing where it is anything else. */
export const nameOnly = z.union([line, z.unknown().transform(() => undefined)]);
const named = z.object({ name: line }).transform(({ name }) => name);
const titled = z.object({ title: line }).transform(({ title }) => title);
/** A text, a named thing, or a list of these: what they are called. */
export const oneOrMany = z
  .union(
    [line, named, titled, z.array(z.union([line, named, titled]))],
    'is neither a text nor a list of texts',
  )
  .transform((value) => [value].flat());
/** The same, where one text may be several with commas between, and each may have the sign that it has in a text: `#pets`. */
export const tags = oneOrMany.transform((texts) =>
  (texts.length === 1 ? (texts[0] ?? '').split(',') : texts).map((tag) => tag.trim().replace(/^#/, '')),
);
/** The same in the lists of lists that Hexo has, a list for each category below others; but WordPress's word for none. */
export const categories = z
  .unknown()
  .transform((value) => (Array.isArray(value) ? value.flat() : value))
  .pipe(tags)
  .transform((texts) => texts.filter((text) => !isNoTopic(text)));
/** Texts, where one may be several paths with commas between, as Pelican has them. */
export const addresses = oneOrMany.transform((texts) =>
  texts.flatMap((text) => text.split(/(?:(?<!\s)\s+)?,\s*(?=\/)/)),
);
/** A BCP 47 tag. */
export const language = line.transform((text, context) => {
  const tag = languageTag(text);
  if (tag === undefined) context.addIssue('is no language tag');
  return tag ?? z.NEVER;
});
/** A whole web address. */
export const address = line.transform((text, context) => {
  const url = webAddress(text);
  if (url === undefined) context.addIssue('is no http or https address');
  return url ?? z.NEVER;
});
const alt = line.optional();
const addressNames = ['src', 'image', 'url', 'path'];
/** A picture's address, by itself or in a table with what the picture shows; of several, the first. */
export const picture = z
  .union([line, z.record(z.string(), z.unknown()), z.array(z.unknown())], 'is no path of a picture')
  .transform((value, context) => {
    const [first] = [value].flat();
    const table = (typeof first === 'object' ? first : { src: first }) as Record<string, unknown>;
    const address = line.safeParse(addressNames.map((name) => table[name]).find(Boolean));
    if (!address.success) context.addIssue('is no path of a picture');
    return { address: address.data ?? '', altText: alt.safeParse(table.alt).data };
  });
/** A word of `status.ts`. */
export const status = oneOrMany
  .transform((texts) => texts.join(' '))
  .refine(isStatus, 'is no status that is understood');
/** A day, without the quotes that a word processor has turned. */
export const day = line.transform((text) => text.replace(/^[“”„‘’‚]|[“”„‘’‚]$/g, ''));
/** A word of `yes-or-no.ts`. */
export const yesOrNo = z
  .string('is no single text')
  .regex(YES_OR_NO, 'is neither true nor false')
  .transform((text) => YES.test(text));
