import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import type { Names } from '../../store/tables.ts';
import { type AuthorLink, type AuthorProfile, paragraphsOf } from '../../stories/authors/author-profile.ts';
import { safeLink } from '../../stories/safe-link.ts';

/** The maximum length of each text of a profile, in characters. */
export const LONGEST_PROFILE = {
  role: 100,
  biography: 2_000,
  expertise: 300,
  picture: 200,
  email: 254,
  label: 60,
  url: 500,
} as const;

/** How many links a profile may have. */
export const MOST_LINKS = 6;

/** The texts of a profile that are written in each language. */
export const PROFILE_TEXTS = ['role', 'biography', 'expertise'] as const;
/** One of these texts. */
export type ProfileText = (typeof PROFILE_TEXTS)[number];

/** What can be wrong with a field. */
export type ProfileFault =
  | 'too long'
  | 'no email address'
  | 'no picture'
  | 'too many links'
  | 'no https address'
  | 'no label'
  | 'repeated link';

/** A profile as submitted. */
export interface ProfileTyped {
  readonly role: Names;
  readonly biography: Names;
  readonly expertise: Names;
  /** The id of a picture of the library, or the address of its page. */
  readonly picture: string;
  readonly email: string;
  readonly links: readonly AuthorLink[];
}

/** The name of a form's field for a text in a language. */
export const fieldOfText = (text: ProfileText, language: string) => `${text}-${language}`;

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Parses a submitted profile: the profile, or the fault of each field. */
export function readProfile(
  typed: ProfileTyped,
): { readonly profile: AuthorProfile } | { readonly faults: Readonly<Record<string, ProfileFault>> } {
  const faults: Record<string, ProfileFault> = {};
  const textsOf = (text: ProfileText): Names => {
    const tidy = text === 'biography' ? (value: string) => paragraphsOf(value).join('\n\n') : toLine;
    const read = Object.entries(typed[text]).map(([language, value]) => [language, tidy(value)] as const);
    for (const [language, value] of read) {
      if ([...value].length > LONGEST_PROFILE[text]) faults[fieldOfText(text, language)] = 'too long';
    }
    return Object.fromEntries(read.filter(([, value]) => value !== ''));
  };
  const [picture, email] = [toLine(typed.picture), normaliseEmail(typed.email)];
  const pictureId = ID.exec(picture)?.[0].toLowerCase() ?? null;
  if (picture && !pictureId) faults.picture = 'no picture';
  if (email && !isEmail(email)) faults.email = 'no email address';
  const profile = {
    roles: textsOf('role'),
    biographies: textsOf('biography'),
    expertise: textsOf('expertise'),
    picture: pictureId,
    email: email || null,
    links: typed.links.map(({ label, url }) => ({ label: toLine(label), url: url.trim() })),
  };
  const fault = faultOfLinks(profile.links);
  if (fault) faults.links = fault;
  if (Object.keys(faults).length > 0) return { faults };
  return { profile: { ...profile, links: profile.links.map(asSafe) } };
}

/** Links as they are written in a form: one on each line, its label first. */
export function linksToText(links: readonly AuthorLink[]): string {
  return links.map(({ label, url }) => `${label}: ${url}`).join('\n');
}

/** Reads links from the lines of a form; a line that breaks off leaves its part empty. */
export function linksOfText(text: string): AuthorLink[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const at = line.search(/[a-z][a-z0-9+.-]*:\/\//i);
      if (at < 0) return { label: line, url: '' };
      return { label: line.slice(0, at).replace(/[\s:：]+$/, ''), url: line.slice(at) };
    });
}

function faultOfLinks(links: readonly AuthorLink[]): ProfileFault | null {
  if (links.length > MOST_LINKS) return 'too many links';
  const isLong = ({ label, url }: AuthorLink) =>
    [...label].length > LONGEST_PROFILE.label || url.length > LONGEST_PROFILE.url;
  if (links.some(isLong)) return 'too long';
  if (links.some(({ url }) => !safeLink(url)?.startsWith('https://'))) return 'no https address';
  if (links.some(({ label }) => label === '')) return 'no label';
  return new Set(links.map((link) => asSafe(link).url)).size < links.length ? 'repeated link' : null;
}

function asSafe({ label, url }: AuthorLink): AuthorLink {
  return { label, url: safeLink(url) ?? url };
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
