import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';

/** Whoever makes, names, orders and removes sections. */
export type SectionKeeper = Authorized<'manage sections'>;

/** The most characters of a section's name. */
export const LONGEST_SECTION_NAME = 80;
/** The most characters of a section's address. */
export const LONGEST_SECTION_SLUG = 80;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Says that there is no such section. */
export function noSuchSection(): Problem {
  return refusal('sectionUnknown');
}

/** The names of a section by language, without those left empty. Throws a Problem that says which is wrong. */
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

/** Throws a Problem where `slug` cannot be an address. */
export function checkSectionSlug(slug: string): void {
  if (SLUG.test(slug) && slug.length <= LONGEST_SECTION_SLUG) return;
  throw refusal('sectionAddressWrong');
}

/** What the order of these sections is known by: whoever changes it says which they looked at. */
export function orderSeen(sections: readonly { readonly slug: string }[]): string {
  return createHash('sha256')
    .update(sections.map(({ slug }) => slug).join(' '))
    .digest('hex')
    .slice(0, 16);
}
