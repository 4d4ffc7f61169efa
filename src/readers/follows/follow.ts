/** What a member may follow. */
export const FOLLOW_KINDS = ['section', 'topic', 'author', 'entity', 'source', 'language', 'search'] as const;

/** What a member may follow. */
export type FollowKind = (typeof FOLLOW_KINDS)[number];

/** How soon a member is told of what is new. */
export const RHYTHMS = ['none', 'at once', 'daily', 'weekly'] as const;

/** How soon a member is told of what is new. */
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

/** What a form names as `kind:target`; null when there can be no such thing. */
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

/** A followed thing as a form names it. */
export function whatOf({ kind, target }: Followed): string {
  return `${kind}:${target}`;
}

/** A search as it is kept: the same search is the same text, however its address was written. */
export function searchTarget({ q, language, section }: FollowedSearch): string {
  const fields = Object.entries({ q: q.replace(/\s+/g, ' ').trim(), language, section });
  return new URLSearchParams(
    fields.filter((field): field is [string, string] => Boolean(field[1])),
  ).toString();
}

/** The search kept as `target`; null when it is none. */
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
