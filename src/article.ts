import * as z from 'zod';

/** To the second, in UTC: so that instants sort as the strings that they are. */
const Instant = z.iso.datetime({ precision: 0 });
const PlainLine = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\n'), 'is one line');

/**
 * What a seed says, before it has an identity. `…Text` fields are plain text and never hold HTML. `contentHtml` is the
 * only HTML: it is safe, and its links are absolute, but for those to pictures and articles of ours, which begin with
 * `/` in an article and are still files of the folder in a draft. Times are ISO 8601 instants in UTC.
 */
export const Draft = z.object({
  titleText: PlainLine,
  /** Noon in the site's time zone where the seed knows only the day. */
  published: Instant,
  precision: z.enum(['instant', 'day', 'month']),
  /** The seed's own word on when it was last changed. */
  revised: Instant.optional(),
  /** From when on it is not to be published any more. */
  expires: Instant.optional(),
  /** Whether it has its pages, and nothing of ours lists it or finds it. */
  isUnlisted: z.boolean().optional(),
  /** What was corrected after publication, in a line: `Corrects name in second paragraph`. */
  correctionText: PlainLine.optional(),
  /** The agency or publication that the text is credited to: `ABC News`. */
  creditText: PlainLine.optional(),
  /** The names of those who wrote it. */
  bylines: z.array(PlainLine).readonly(),
  /** The place of the dateline: `MOSUL, Iraq`. */
  placeText: PlainLine.optional(),
  /** The date in the dateline, as it stands there: `April 2`. */
  datelineDateText: PlainLine.optional(),
  /** The seed's own tags. */
  topics: z.array(PlainLine).readonly(),
  /** Headlines of other stories that the seed points to. */
  relatedText: z.array(PlainLine).readonly(),
  /** The rights line: `© 2017 The Associated Press. All rights reserved.` */
  rightsText: PlainLine.optional(),
  /** BCP 47. */
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']),
  summaryText: PlainLine,
  /** The slug that the seed asks for; the lock has the one that it gets. */
  wantedSlug: z.string().optional(),
  /** Where the article was published first. */
  canonicalUrl: z.url({ protocol: /^https?$/ }).optional(),
  contentHtml: z.string().min(1),
  /** What the article is shown by where it is one of many, or shared; its address is as in `contentHtml`. */
  picture: z
    .object({
      address: z.string(),
      altText: z.string().optional(),
      /** In pixels. */
      width: z.int().optional(),
      height: z.int().optional(),
    })
    .readonly()
    .optional(),
  /**
   * Sound and film of the article, each a file of its own (RSS 2.0, `enclosure`), what matters most first. The address of one in the
   * folder is as in `contentHtml`.
   */
  enclosures: z
    .array(
      z
        .object({
          url: z.url({ protocol: /^(?:https?|seed)$/ }),
          /** Without parameters: `audio/mpeg`. */
          mediaType: z.string().regex(/^(?:audio|video)\/[a-z0-9][a-z0-9.+_-]*$/),
          bytes: z.int().positive().optional(),
          seconds: z.int().positive().optional(),
          titleText: PlainLine.optional(),
          /** What the file is called that lies in the folder, where it is one. */
          fileText: PlainLine.optional(),
        })
        .readonly(),
    )
    .readonly()
    .optional(),
  /** Paths of the files in the folder of seeds that these refer to, if they are there. */
  refersTo: z.array(z.string()).readonly().optional(),
  /** Paths of the URLs that it had on a former site, as its seed says. */
  formerPaths: z.array(PlainLine).readonly().optional(),
  wordCount: z.int().nonnegative(),
  /** Where each field came from: `{ title: 'lead', published: 'header' }`. */
  sources: z.record(z.string(), z.string()),
});

/** A draft: what the parser makes of a seed. */
export type Draft = Readonly<z.infer<typeof Draft>>;

/**
 * Sound or film of an article, with what is known of it. Nothing of it is guessed but the media type of what is elsewhere, by its file's
 * name.
 */
export type Enclosure = NonNullable<Draft['enclosures']>[number];

/** A published article. Plain immutable data: the one idea that everything shares. */
export interface Article
  extends Omit<Draft, 'revised' | 'expires' | 'wantedSlug' | 'refersTo' | 'formerPaths'> {
  /** `urn:uuid:…`, minted once, the same in every format for ever (RFC 4287 section 4.2.6). */
  readonly id: string;
  /** The last part of the permalink: a-z, 0-9 and single hyphens. */
  readonly slug: string;
  /** Moves only when this article's content does; never before `published`. */
  readonly updated: string;
  /** When it came in, where that is after `updated`: the feeds that have it changed then. An instant. */
  readonly added?: string | undefined;
  /** Another one whenever anything else of it is: hex digits. `updated` may stay, as an author's own word on it does. */
  readonly version: string;
}
