import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';

/** A person who creates, names, reorders and removes sections. */
export type SectionKeeper = Authorized<'manage sections'>;

/** Maximum length of a section's name. */
export const LONGEST_SECTION_NAME = 80;
/** Maximum length of a section's slug. */
export const LONGEST_SECTION_SLUG = 80;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The problem that there is no such section. */
export function noSuchSection(): Problem {
  return refusal('sectionUnknown');
}

/** The names of a section by language, without empty ones. Throws a Problem that says which is invalid. */
export function readSectionNames(sent: Readonly<Record<string, string>>): Names {
  const names = Object.fromEntries(
    Object.entries(sent)
      .map(([language, name]) => [language, name.trim()] as const)
      .filter(([, name]) => name !== ''),
  );
  for (const [language, name] of Object.entries(names)) {
    if (!LANGUAGE.test(language) || language.length > 35) {
      throw refusal('sectionLanguageWrong', { language });
    }
    if ([...name].length > LONGEST_SECTION_NAME) {
      throw refusal('sectionNameLong', { most: LONGEST_SECTION_NAME });
    }
  }
  if (Object.keys(names).length === 0) {
    throw refusal('sectionNameMissing');
  }
  return names;
}

/** Throws a Problem if `slug` is not valid in an address. */
export function checkSectionSlug(slug: string): void {
  if (SLUG.test(slug) && slug.length <= LONGEST_SECTION_SLUG) return;
  throw refusal('sectionAddressWrong');
}

/** A hash of the sections' order: a change states the order that the member saw. */
export function orderSeen(sections: readonly { readonly slug: string }[]): string {
  return createHash('sha256')
    .update(sections.map(({ slug }) => slug).join(' '))
    .digest('hex')
    .slice(0, 16);
}
