const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|igshid)$/i;

/**
 * `href` as an absolute address a story may link to: http, https or mailto, without tracking or a password.
 * Null for anything else.
 */
export function safeLink(href: string, base?: string): string | null {
  const url = parsed(href.trim(), base);
  if (!url) return null;
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  if (url.search) {
    const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
    for (const name of tracked) url.searchParams.delete(name);
  }
  return url.href;
}

/** `href` where it is a path of the portal itself, such as `/story/x`; null for anything else, another host among it. */
export function ownPath(href: string): string | null {
  if (!/^\/(?![/\\])/.test(href.trim())) return null;
  const url = parsed(href.trim(), 'https://site.invalid/');
  return url?.host === 'site.invalid' ? url.pathname + url.search + url.hash : null;
}

/** `src` as the absolute address of a picture: http or https only, the latter where it names none and nothing else says which. */
export function pictureAddress(src: string, base?: string): string | null {
  const link = safeLink(src, base ?? (/^\s*\/\//.test(src) ? 'https://site.invalid/' : undefined));
  return link?.startsWith('mailto:') ? null : link;
}

function parsed(href: string, base: string | undefined): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
