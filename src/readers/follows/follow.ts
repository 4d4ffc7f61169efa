/** The kinds of things a member may follow. */
export const FOLLOW_KINDS = ['section', 'topic', 'author', 'entity', 'source', 'language', 'search'] as const;

/** The kind of a followed thing. */
export type FollowKind = (typeof FOLLOW_KINDS)[number];

/** How often a member is notified of new stories. */
export const RHYTHMS = ['none', 'at once', 'daily', 'weekly'] as const;

/** How often a member is notified of new stories. */
export type Rhythm = (typeof RHYTHMS)[number];

/** Something that can be followed: a slug, a language tag, or a search. */
export interface Followed {
  readonly kind: FollowKind;
  readonly target: string;
}

/** A search that can be followed. */
export interface FollowedSearch {
  readonly q: string;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MOST_SLUG = 120;
const MOST_SEARCH = 200;

/** Parses `kind:target` from a form; null if it is invalid. */
export function readFollowed(what: string): Followed | null {
  const mark = what.indexOf(':');
  const kind = FOLLOW_KINDS.find((one) => one === what.slice(0, mark));
  const target = what.slice(mark + 1);
  if (!kind) return null;
  if (kind === 'search') {
    const search = readSearch(target);
    return search && { kind, target: searchTarget(search) };
  }
  if (kind === 'language') return LANGUAGE.test(target) && target.length <= 35 ? { kind, target } : null;
  return SLUG.test(target) && target.length <= MOST_SLUG ? { kind, target } : null;
}

/** A followed thing as used in forms. */
export function whatOf({ kind, target }: Followed): string {
  return `${kind}:${target}`;
}

/** A search in its stored form: the same search always has the same text, however its address was written. */
export function searchTarget({ q, language, section }: FollowedSearch): string {
  const fields = Object.entries({ q: q.replace(/\s+/g, ' ').trim(), language, section });
  return new URLSearchParams(
    fields.filter((field): field is [string, string] => Boolean(field[1])),
  ).toString();
}

/** Parses the search stored as `target`; null if it is invalid. */
export function readSearch(target: string): FollowedSearch | null {
  const fields = new URLSearchParams(target);
  const q = (fields.get('q') ?? '').replace(/\s+/g, ' ').trim();
  const language = fields.get('language') || undefined;
  const section = fields.get('section') || undefined;
  if (q === '' || [...q].length > MOST_SEARCH || /[\p{Cc}\uFFFD]/u.test(q)) return null;
  if (language && !LANGUAGE.test(language)) return null;
  if (section && !(SLUG.test(section) && section.length <= MOST_SLUG)) return null;
  return { q, language, section };
}
