import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every response. The pages need no script, no frame, no form and nothing from elsewhere but the pictures
 * of an article; and anyone may fetch what is published here, from any page.
 */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'https:', 'data:'],
    mediaSrc: ["'self'", 'https:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], browsingTopics: [] },
  referrerPolicy: 'strict-origin-when-cross-origin',
  crossOriginResourcePolicy: 'cross-origin',
  xFrameOptions: 'DENY',
  xXssProtection: false,
  // Over http browsers ignore it. No `includeSubDomains`: the other hosts of the domain are not ours to decide on.
  strictTransportSecurity: 'max-age=31536000',
});
