import * as z from 'zod';
import { feedParameters } from '../feed/feed-query.ts';
import { formats } from '../render/formats.ts';
import { articleForms } from '../render/forms/index.ts';
import { searchParameters } from '../search/query.ts';
import { paths } from '../urls.ts';
import { ArticleList, Directory, Item, JsonFeed, Problem } from './schemas.ts';

/**
 * The OpenAPI 3.1 document of what programs ask, out of the schemas that its tests hold the answers to. The Worker carries it as
 * `src/http/openapi.json`, which `npm run openapi` writes: the part of zod that writes schemas would weigh 7 KiB there.
 */
export function openApi() {
  const registry = z.globalRegistry;
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  const components = Object.fromEntries(
    [Item, JsonFeed, ArticleList, Directory, Problem].map((schema) => {
      const id = registry.get(schema)?.id as string;
      const { $schema, $id, ...rest } = schemas[id] as Record<string, unknown>;
      return [id, rest];
    }),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Seedwire',
      version: '1',
      description:
        'A publication for programs. Everything may be read by everyone, from any origin, and is known by its ETag: ask again with If-None-Match.',
    },
    servers: [{ url: '/' }],
    paths: {
      '/feed.json': feedOf('feed', 'Everything'),
      '/{kind}/{name}/feed.json': feedOf(
        'channelFeed',
        `A channel, such as /topics/mosul/feed.json; ${paths.feeds} has the address of every one, those of days too`,
        { inPath: ['kind', 'name'] },
      ),
      '/search/feed.json': feedOf('searchFeed', 'What a search finds, newest first', {
        inQuery: searchParameters,
      }),
      '/articles/{slug}.{form}': {
        get: {
          summary: 'An article in another form than its page',
          operationId: 'article',
          parameters: [
            inPath('slug'),
            { ...inPath('form'), schema: { enum: articleForms.map(({ extension }) => extension) } },
          ],
          responses: {
            200: {
              description: 'The article',
              content: Object.fromEntries(
                articleForms.map(({ mediaType }) => [
                  mediaType,
                  { schema: mediaType === 'application/json' ? ref('Item') : { type: 'string' } },
                ]),
              ),
            },
            301: moved,
            304: notModified,
            404: fault('There is no such article'),
            410: fault('The article was removed'),
            default: fault(ANY_OTHER),
          },
        },
      },
      [paths.articles]: {
        get: {
          summary: 'Every article with its version, for programs that keep a copy',
          operationId: 'articles',
          parameters: inQuery({ cursor: feedParameters.cursor }),
          responses: {
            200: answer('The articles, or those behind the cursor', 'application/json', 'ArticleList'),
            304: notModified,
            400: problem(WRONG_PARAMETER),
            default: problem(ANY_OTHER),
          },
        },
      },
      [paths.feeds]: {
        get: {
          summary: 'Every channel, with its feeds',
          operationId: 'channels',
          responses: {
            200: answer('The channels', 'application/json', 'Directory'),
            304: notModified,
            default: problem(ANY_OTHER),
          },
        },
      },
    },
    components: { schemas: components },
  };
}

/** The same as it is kept. */
export function openApiText(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

const notModified = { description: 'It is as it was' };
const moved = {
  description: 'The article has another address now',
  headers: { Location: { required: true, schema: { type: 'string', format: 'uri' } } },
};
const WRONG_PARAMETER =
  'A parameter is missing, is unknown here, or has a value that is not allowed; the detail names it';
const ANY_OTHER = 'Anything else that is wrong, such as an address that is too long';

interface Parameter {
  readonly allowed: string;
  readonly schema: z.core.$ZodType;
  readonly value?: z.core.$ZodType;
}

interface FeedParameters {
  readonly inPath?: readonly string[];
  readonly inQuery?: Record<string, Parameter>;
}

function feedOf(operationId: string, summary: string, own: FeedParameters = {}) {
  const mediaType = formats.find(({ isPaged }) => isPaged)?.mediaType as string;
  return {
    get: {
      summary,
      operationId,
      parameters: [...(own.inPath ?? []).map(inPath), ...inQuery({ ...own.inQuery, ...feedParameters })],
      responses: {
        200: answer('The newest articles, or those that are asked for', mediaType, 'JsonFeed'),
        304: notModified,
        400: problem(WRONG_PARAMETER),
        404: problem('There is nothing at the address'),
        default: problem(ANY_OTHER),
      },
    },
  };
}

function inQuery(parameters: Record<string, Parameter>) {
  return Object.entries(parameters).map(([name, { allowed, schema, value = schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(value, { io: 'input' });
    return { name, in: 'query', description: allowed, schema: rest };
  });
}

function inPath(name: string) {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function answer(description: string, mediaType: string, schema: string) {
  return { description, content: { [mediaType]: { schema: ref(schema) } } };
}

function problem(description: string) {
  return answer(description, 'application/problem+json', 'Problem');
}

/** The same at an address that people may go to as well: they are told in a page. */
function fault(description: string) {
  const { content, ...rest } = problem(description);
  return { ...rest, content: { ...content, 'text/html': { schema: { type: 'string' } } } };
}

function ref(schema: string) {
  return { $ref: `#/components/schemas/${schema}` };
}
