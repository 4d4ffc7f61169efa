/** The possible FollowTheMoney schemata of list entries; LegalEntity if the list does not say. */
export const ENTRY_SCHEMATA = [
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
] as const;

/** The schema of a list entry. */
export type EntrySchema = (typeof ENTRY_SCHEMATA)[number];

/** A name of an entry. A weak alias is one the list itself calls weak or of low quality, or an abbreviation it puts in brackets. */
export interface ListedName {
  readonly name: string;
  readonly kind: 'primary' | 'alias' | 'former name' | 'weak alias';
}

/** An identifier of a person or company, as in the list. */
export interface ListedIdentifier {
  /**
   * One of ours if known (inn, ogrn, uscc, edrpou, lei, imo, isin, passport, tax, registration, mmsi), else the list's
   * name for it.
   */
  readonly kind: string;
  readonly value: string;
  readonly country: string | null;
}

/** One entry of an official list. */
export interface ListEntry {
  /** The list's own number for it: OFAC's ent_num, the UN's reference number. */
  readonly key: string;
  readonly schema: EntrySchema;
  /** The primary one first; never empty. */
  readonly names: readonly ListedName[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birthDates: readonly string[];
  readonly identifiers: readonly ListedIdentifier[];
  readonly addresses: readonly string[];
  /** Its programmes or regimes, in the list's own words. */
  readonly programmes: readonly string[];
  readonly listedOn: string | null;
  /** The rest of the list's remarks. */
  readonly remarks: string;
  /** The names that the list links it to. */
  readonly linkedTo: readonly string[];
  /** The official page of this entry, if there is one. */
  readonly url: string | null;
}
