import type { Names } from '../../store/tables.ts';

/** A link to where an author can be found, such as an account on a social network. */
export interface AuthorLink {
  readonly label: string;
  /** An https address. */
  readonly url: string;
}

/** What the newsroom says about an author. Texts are by language; those it has not written are left out. */
export interface AuthorProfile {
  /** The job title, such as “Trade editor”. */
  readonly roles: Names;
  /** Plain text; empty lines separate paragraphs. */
  readonly biographies: Names;
  readonly expertise: Names;
  /** A picture of the library. */
  readonly picture: string | null;
  /** Shown to readers. */
  readonly email: string | null;
  readonly links: readonly AuthorLink[];
}

/** What is known about an author without a profile. */
export const NO_PROFILE: AuthorProfile = {
  roles: {},
  biographies: {},
  expertise: {},
  picture: null,
  email: null,
  links: [],
};

/** What a complete profile has, in the order of the page. */
export const PROFILE_PARTS = ['role', 'biography', 'picture'] as const;
/** One of these parts. */
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** The parts a profile lacks, in every language. */
export function missingParts({ roles, biographies, picture }: AuthorProfile): ProfilePart[] {
  const has = {
    role: Object.keys(roles).length > 0,
    biography: Object.keys(biographies).length > 0,
    picture: picture !== null,
  };
  return PROFILE_PARTS.filter((part) => !has[part]);
}

/** The paragraphs of a biography. */
export function paragraphsOf(biography: string): string[] {
  return biography
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/**
 * Whether the byline is that of a desk of the newsroom rather than of a person: by its slug, since nothing else says so.
 */
export function isDesk(slug: string): boolean {
  return slug.endsWith('-desk');
}
