/**
 * The path to go on to after logging in: `wanted` when it is a path of our own, else `otherwise`.
 * `//evil.example`, `/\evil.example` and whatever a browser would read as another host are not.
 */
export function nextPath(wanted: string | undefined, otherwise: string): string {
  if (!wanted?.startsWith('/') || wanted.length > 500 || /[\\\s]|^\/\//.test(wanted)) return otherwise;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, and read what is left.
  if (/[\x00-\x20\x7f]/.test(wanted) || !URL.canParse(wanted, 'https://own.invalid')) return otherwise;
  const url = new URL(wanted, 'https://own.invalid');
  // `/..//evil.example` is a path of ours only until its dots are resolved.
  const ours = url.origin === 'https://own.invalid' && !url.pathname.startsWith('//');
  return ours ? url.pathname + url.search + url.hash : otherwise;
}
