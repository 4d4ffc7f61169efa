const LONGEST = 400;

/**
 * A path that a story had at the site it came from, as it is looked for: decoded, in Unicode's composed form, without
 * an end slash, a query, a fragment or capital letters. Null for the front page, and for what is no path.
 */
export function oldPathOf(address: string): string | null {
  const path = pathOf(address);
  if (path === null) return null;
  const tidy = path
    .normalize('NFC')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    // The front door has made them small before anybody looks.
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
