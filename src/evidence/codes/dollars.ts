/** Money that is called dollars, and is not that of the United States, by the country that it is of. */
const DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  JM: 'JMD',
  TT: 'TTD',
  FJ: 'FJD',
  BB: 'BBD',
};

/** The dollars of a country by its ISO 3166 code: "NZD" of NZ; none for countries that have other money, or the US dollar. */
export function dollarsOf(country: string): string | undefined {
  return DOLLARS[country];
}

/** The country whose dollars a code of money is. */
function countryOfDollars(money: string): string | undefined {
  return Object.keys(DOLLARS).find((country) => DOLLARS[country] === money);
}

/** Money of one name, by the country that it is of: what a text calls "kroner" is read as the first, unless it says whose. */
const SAME_NAMES = [
  { NO: 'NOK', DK: 'DKK' },
  { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
] as const satisfies readonly Readonly<Record<string, string>>[];

/** The country that a code of money is of, and the code that its name alone is read as: DK and NOK for DKK; null for other money. */
export function sharedName(money: string): { readonly country: string; readonly readAs: string } | null {
  const country = countryOfDollars(money);
  if (country !== undefined) return { country, readAs: 'USD' };
  for (const codes of SAME_NAMES) {
    const [[, readAs], ...others] = Object.entries(codes) as [[string, string], ...[string, string][]];
    const other = others.find(([, code]) => code === money);
    if (other) return { country: other[0], readAs };
  }
  return null;
}
