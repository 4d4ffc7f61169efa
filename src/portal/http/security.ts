import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from '../../config.ts';

/** The security headers of every response: nothing from other origins, nothing inline, no framing. */
export function helmetOptions(config: Pick<Config, 'PUBLIC_URL' | 'HSTS_SUBDOMAINS'>): FastifyHelmetOptions {
  const overTls = config.PUBLIC_URL.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Attributes only: a focal point and a chart's sizes are values of one element.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        mediaSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(overTls && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: overTls
      ? { maxAge: 31_536_000, includeSubDomains: config.HSTS_SUBDOMAINS }
      : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
    // Feeds and pictures are for other sites' readers too.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xXssProtection: false,
  };
}

/**
 * The same headers, alternating names and values, for a page that other sites may frame; everything else stays
 * forbidden.
 */
export function openToFrames(fields: readonly string[]): string[] {
  const open: string[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const name = fields[at] ?? '';
    const value = fields[at + 1] ?? '';
    if (/^x-frame-options$/i.test(name)) continue;
    open.push(name, value.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  }
  return open;
}

/** The same headers for a page that contains frames of our own, or for one made to be in such a frame. */
export function withFrames(fields: readonly string[], frames: 'holds' | 'held'): string[] {
  const set: string[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const name = fields[at] ?? '';
    const value = fields[at + 1] ?? '';
    const isPolicy = /^content-security-policy$/i.test(name);
    if (frames === 'held' && /^x-frame-options$/i.test(name)) set.push(name, 'SAMEORIGIN');
    else if (isPolicy && frames === 'held')
      set.push(name, value.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    else if (isPolicy) set.push(name, `${value};frame-src 'self'`);
    else set.push(name, value);
  }
  return set;
}
