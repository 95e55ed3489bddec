/** Whatever a browser makes of an answer, it runs nothing, and loads nothing from elsewhere but the pictures of an article. */
const ofEverything = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    "media-src 'self' https:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const fromAnywhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What only some media types have a use for, by how these begin. */
const ofTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text/html': { 'Cross-Origin-Opener-Policy': 'same-origin' },
  // Pages elsewhere that let nothing in unless it says that it may (COEP) may show our pictures, and play our recordings.
  'image/': fromAnywhere,
  'audio/': fromAnywhere,
  'video/': fromAnywhere,
};

/**
 * Over http it "MUST NOT" be said (RFC 6797 section 7.2). No `includeSubDomains`: the other hosts of the domain are not ours
 * to decide on.
 */
const ofHttps = { 'Strict-Transport-Security': 'max-age=31536000' };

/** The headers by which a browser is held to what an answer from `origin` is meant for; `contentType` is that of its body, if it has one. */
export function securityHeaders(origin: string, contentType = ''): Record<string, string> {
  const types = Object.keys(ofTypes).filter((type) => contentType.startsWith(type));
  return Object.assign(
    { ...ofEverything },
    ...types.map((type) => ofTypes[type]),
    origin.startsWith('https:') ? ofHttps : {},
  );
}
