/**
 * The path to continue to after login: `wanted` if it is one of our own paths, or else `otherwise`. `//evil.example`,
 * `/\evil.example` and anything else a browser would read as another host are rejected.
 */
export function nextPath(wanted: string | undefined, otherwise: string): string {
  if (wanted === undefined || wanted.length > LONGEST) return otherwise;
  const url = ownUrl(wanted);
  return url ? url.pathname + url.search + url.hash : otherwise;
}

/** The same path, for a redirect. Throws if it leads to another site: that is a bug, and possibly an attack. */
export function ownRedirect(to: string): string {
  if (ownUrl(to)) return to;
  throw new Error('a redirect led to another site');
}

const LONGEST = 500;

function ownUrl(wanted: string): URL | null {
  if (!wanted.startsWith('/') || /[\\\s]|^\/\//.test(wanted)) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, and read what is left.
  if (/[\x00-\x20\x7f]/.test(wanted) || !URL.canParse(wanted, 'https://own.invalid')) return null;
  const url = new URL(wanted, 'https://own.invalid');
  // `/..//evil.example` is one of our paths only until its dots are resolved.
  return url.origin === 'https://own.invalid' && !url.pathname.startsWith('//') ? url : null;
}
