/** What an entry of an official list can be, by FollowTheMoney's schemata; LegalEntity where the list does not say. */
export const ENTRY_SCHEMATA = [
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
] as const;

/** What an entry of an official list is. */
export type EntrySchema = (typeof ENTRY_SCHEMATA)[number];

/** A name of an entry. A weak alias is one the list itself calls weak or of low quality, or an abbreviation it puts in brackets. */
export interface ListedName {
  readonly name: string;
  readonly kind: 'primary' | 'alias' | 'former name' | 'weak alias';
}

/** A number that stands for one person or company, as the list gives it. */
export interface ListedIdentifier {
  /** One of ours where it is known (inn, ogrn, uscc, edrpou, lei, imo, isin, passport, tax, registration, mmsi), else what the list calls it. */
  readonly kind: string;
  readonly value: string;
  readonly country: string | null;
}

/** One entry of an official list, as far as the list says. */
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
  /** The programmes or regimes it stands under, in the list's own words. */
  readonly programmes: readonly string[];
  readonly listedOn: string | null;
  /** What of the list's remarks is none of the above. */
  readonly remarks: string;
  /** The names the list links it to. */
  readonly linkedTo: readonly string[];
  /** The official page of this very entry, where there is one. */
  readonly url: string | null;
}
