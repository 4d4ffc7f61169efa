const LONGEST = 400;

/**
 * The normalised form of a path at a story's original site: decoded, in Unicode's composed form, in lower case, without
 * a trailing slash, query or fragment. Null for the front page, and for anything that is not a path.
 */
export function oldPathOf(address: string): string | null {
  const path = pathOf(address);
  if (path === null) return null;
  const tidy = path
    .normalize('NFC')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    // The server lower-cases paths before lookups.
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return tidy === '' || tidy.length > LONGEST || /\p{Cc}/u.test(tidy) ? null : tidy;
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'https://site.invalid/').pathname);
  } catch {
    return null;
  }
}
