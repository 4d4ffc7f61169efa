/** What the raw URL of a request resolves to. */
export type Tidied =
  | { readonly is: 'tidy' }
  | { readonly is: 'untidy'; readonly to: string }
  | { readonly is: 'refused'; readonly why: 'long' | 'encoding' | 'other' };

/** The maximum length of a URL. */
export const LONGEST_ADDRESS = 2_048;

/** Paths with generated file names, whose case matters. */
const CASE_MATTERS = /^\/(static|assets|media|api\/docs)\//i;
/** Characters a path may contain unescaped: https://www.rfc-editor.org/rfc/rfc3986#section-3.3 */
const UNRESERVED = /^[A-Za-z0-9\-._~!$&'()*+,;=:@]$/;
const PLAIN = /^(\/[a-z0-9\-._]+)*\/?$/;

/**
 * Normalises the raw URL of a request before routing. Each page has one URL: doubled slashes, a trailing slash, capital
 * letters and needless escapes redirect to it.
 */
export function tidyPath(raw: string): Tidied {
  if (raw.length > LONGEST_ADDRESS) return refused('long');
  const mark = raw.indexOf('?');
  const path = mark < 0 ? raw : raw.slice(0, mark);
  if (path === '/' || (PLAIN.test(path) && !path.endsWith('/') && !path.includes('/.')))
    return { is: 'tidy' };
  if (!path.startsWith('/')) return refused('other');
  const clean = cleaned(path);
  if (clean === null) return refused('encoding');
  if (clean === path) return { is: 'tidy' };
  return { is: 'untidy', to: clean + (mark < 0 ? '' : raw.slice(mark).replace(/[^\x21-\x7e]/g, '')) };
}

function refused(why: 'long' | 'encoding' | 'other'): Tidied {
  return { is: 'refused', why };
}

/** The canonical spelling of `path`, or null if it is not valid text. */
function cleaned(path: string): string | null {
  const parts: string[] = [];
  for (const raw of path.split('/')) {
    if (raw === '') continue;
    const text = decoded(raw);
    if (text === null) return null;
    parts.push(CASE_MATTERS.test(path) ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  }
  return `/${parts.map(encoded).join('/')}`;
}

function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be refused.
    return /[\x00-\x1f\x7f\\/]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function encoded(part: string): string {
  return [...part].map((char) => (UNRESERVED.test(char) ? char : encodeURIComponent(char))).join('');
}

/** The path of a raw URL for logs: without its query, and without the key of a private feed. */
export function loggedPath(raw: string | undefined): string {
  return pathOf(raw).replace(/[0-9a-f]{40,}/gi, '…');
}

/** The path of a raw URL, without its query. */
export function pathOf(raw: string | undefined): string {
  const [path = '/'] = (raw ?? '/').split('?');
  return path;
}
