/**
 * The path to go on to after logging in: `wanted` when it is a path of our own, else `otherwise`.
 * `//evil.example`, `/\evil.example` and whatever a browser would read as another host are not.
 */
export function nextPath(wanted: string | undefined, otherwise: string): string {
  if (wanted === undefined || wanted.length > LONGEST) return otherwise;
  const url = ownUrl(wanted);
  return url ? url.pathname + url.search + url.hash : otherwise;
}

/**
 * The same address, for a redirect. Throws where it leads to another site: that is a fault of ours, and whoever made us
 * make it would rather the reader went there.
 */
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
  // `/..//evil.example` is a path of ours only until its dots are resolved.
  return url.origin === 'https://own.invalid' && !url.pathname.startsWith('//') ? url : null;
}
