import * as z from 'zod';

const Id = z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is not a urn:uuid');
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may hold a-z, 0-9 and single hyphens');
const NO_CHANNEL_PATH = 'is not the path of a channel, such as /topics/mosul/';
const ChannelPath = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, NO_CHANNEL_PATH);
const Instant = z.iso.datetime({ precision: 0 });

const Entry = z.strictObject({
  id: Id,
  slug: Slug,
  /** Slugs that the article had before; each answers 301 to the present one. */
  formerSlugs: z.array(Slug).optional(),
  /** SHA-256 of the seed's text, in hex: by it a renamed file is known again, and a change is seen. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex'),
  title: z.string().min(1),
  published: Instant,
  updated: Instant,
  /** When a build first had the article, where that is after `updated`: its feeds changed then. */
  added: Instant.optional(),
  /** When the seed was found to be gone; its URL answers 410. */
  removed: Instant.optional(),
  /** The channels that it stands in by its own names for them: by these a channel is known again that is called otherwise. */
  channels: z.array(ChannelPath).optional(),
  /** Those that it stood in before, in which others still stand: these may follow it one by one. */
  channelsLeft: z.array(ChannelPath).optional(),
});

const Side = z.strictObject({
  version: z.literal(1),
  /** The publication's own id, which its feed bears. */
  publication: Id,
  articles: z.record(z.string(), Entry),
  /** The paths of channels that are called otherwise now, and the present ones, to which they lead. */
  renamedChannels: z
    .record(ChannelPath, ChannelPath, {
      error: ({ code }) => (code === 'invalid_key' ? NO_CHANNEL_PATH : undefined),
    })
    .optional(),
});

const Lock = Side.superRefine(({ articles }, context) => {
  const owners = new Map<string, string>();
  for (const [file, entry] of Object.entries(articles)) {
    for (const name of [entry.id, ...slugsOf(entry)]) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, file);
      else {
        const message = `${name} belongs to ${owner} too; give one of the two another`;
        context.addIssue({ code: 'custom', path: ['articles', file], message });
      }
    }
  }
});

/** `seeds.lock.json`: every article's identity, by its file. Written by the build, committed with the seeds. */
export type Lock = Readonly<z.infer<typeof Lock>>;

/**
 * Reads a lock's text.
 * @throws {Error} that says where it is no JSON, or names what is wrong in it.
 */
export function parseLock(text: string): Lock {
  return parsedAs(Lock, text);
}

/** The same of one side of a merge, in which git may have left an article under two files. */
export function parseSide(text: string): Lock {
  return parsedAs(Side, text);
}

function parsedAs(schema: z.ZodType<Lock>, text: string): Lock {
  const result = schema.safeParse(JSON.parse(text));
  if (!result.success) throw new Error(z.prettifyError(result.error));
  return result.data;
}

/** One article's identity. */
export type LockEntry = Readonly<z.infer<typeof Entry>>;

/** The slug that an article has, and behind it those that it had before. */
export function slugsOf({ slug, formerSlugs = [] }: Pick<LockEntry, 'slug' | 'formerSlugs'>): string[] {
  return [slug, ...formerSlugs];
}
