import type { Context } from 'hono';
import { hashInAssetName } from '../../asset-name.ts';
import type { Recording } from '../../catalog.ts';
import { absolute, paths } from '../../urls.ts';
import { errorCaching, immutableCaching } from '../response/cache-control.ts';
import { hasFailedCondition, isNotModified, isRangeOfThis } from '../response/conditional.ts';
import { corsHeadersOfParts } from '../response/cors.ts';
import { partOf } from '../response/part-of.ts';
import { rangeIn } from '../response/range.ts';
import { noSuchRange } from '../response/refusals.ts';
import { securityHeaders } from '../response/security-headers.ts';
import type { Answers } from './answers.ts';
import type { AppParts } from './app-parts.ts';

/**
 * The answers at the addresses of recordings: the file, or the part of it that is asked for (RFC 9110 section 14), as podcast apps and
 * Safari do; a redirect from the name of an earlier version of it.
 */
export function recordingAnswersOf({ catalog, assets, streamOf, release }: AppParts, answers: Answers) {
  const lastModified = new Date(release).toUTCString();

  async function given(c: Context, { name, bytes, mediaType }: Recording): Promise<Response> {
    const { method, headers: asked } = c.req.raw;
    // The bytes at a name never change: its hash is theirs.
    const validators = { etag: `"${hashInAssetName(name)}"`, lastModified };
    const known = {
      ...corsHeadersOfParts,
      'Accept-Ranges': 'bytes',
      ETag: validators.etag,
      'Last-Modified': lastModified,
    };
    const security = securityHeaders(answers.originOf(c), mediaType);
    if (hasFailedCondition(asked, validators))
      return new Response(null, {
        status: 412,
        headers: { ...known, ...security, 'Cache-Control': errorCaching },
      });
    const kept = { ...known, 'Cache-Control': immutableCaching };
    if (isNotModified(asked, validators)) return new Response(null, { status: 304, headers: kept });
    // "A server MUST ignore a Range header field received with a request method … for which range handling is not defined": HEAD.
    const isPart = method === 'GET' && isRangeOfThis(asked, validators);
    const range = isPart ? rangeIn(asked.get('Range'), bytes) : undefined;
    if (range === 'unsatisfiable') return answers.refused(c, noSuchRange(bytes));
    const { first, last } = range ?? { first: 0, last: bytes - 1 };
    const headers = {
      ...kept,
      ...security,
      'Content-Type': mediaType,
      'Content-Length': `${last - first + 1}`,
      ...(range && { 'Content-Range': `bytes ${first}-${last}/${bytes}` }),
    };
    if (method === 'HEAD') return new Response(null, { headers });
    const file = await assets.fetch(absolute(new URL(c.req.url).origin, paths.recording(name)));
    if (!file.ok || !file.body) throw new Error(`the asset of ${name} was answered with ${file.status}`);
    const body = partOf(file.body, { first, last }, bytes, streamOf(last - first + 1));
    return new Response(body, { status: range ? 206 : 200, headers });
  }

  return async (c: Context): Promise<Response | undefined> => {
    const asked = c.req.path.slice(paths.recording('').length);
    const recording = await catalog.recording(asked);
    if (recording === undefined) return undefined;
    return recording.name === asked ? given(c, recording) : answers.moved(c, paths.recording(recording.name));
  };
}
