import { pictureAddress } from '../../stories/safe-link.ts';
import { POLICIES, type Policy, type SourceRef } from '../../stories/story.ts';

/** The newsroom's settings for a source. */
export type SourceTerms = Omit<SourceRef, 'slug'>;

/** The fields of a source's settings. */
export const TERMS_FIELDS = ['name', 'url', 'policy', 'licence', 'licenceUrl'] as const;

/** One of these fields. */
export type TermsField = (typeof TERMS_FIELDS)[number];

/** What can be wrong with a field. */
export type TermsFault = 'missing' | 'too long' | 'no address' | 'no policy';

/** The maximum length of each. */
export const LONGEST_TERMS: Readonly<Record<TermsField, number>> = {
  name: 200,
  url: 2_000,
  policy: 10,
  licence: 200,
  licenceUrl: 2_000,
};

/** Parses the form values for a source: its terms, or the fault of each field. */
export function readTerms(
  typed: Readonly<Record<TermsField, string>>,
): { readonly terms: SourceTerms } | { readonly faults: Readonly<Partial<Record<TermsField, TermsFault>>> } {
  const faults: Partial<Record<TermsField, TermsFault>> = {};
  const lineOf = (field: TermsField) => typed[field].replace(/\s+/g, ' ').trim();
  for (const field of TERMS_FIELDS) {
    if ([...lineOf(field)].length > LONGEST_TERMS[field]) faults[field] = 'too long';
  }
  const addressOf = (field: 'url' | 'licenceUrl') => {
    const line = lineOf(field);
    const address = line ? pictureAddress(line) : null;
    if (line && !address) faults[field] ??= 'no address';
    return address;
  };
  const terms = {
    name: lineOf('name'),
    url: addressOf('url'),
    policy: lineOf('policy') as Policy,
    licence: lineOf('licence') || null,
    licenceUrl: addressOf('licenceUrl'),
  };
  if (!terms.name) faults.name ??= 'missing';
  if (!POLICIES.includes(terms.policy)) faults.policy ??= 'no policy';
  return Object.keys(faults).length > 0 ? { faults } : { terms };
}
