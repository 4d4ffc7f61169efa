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
export function countryOfDollars(money: string): string | undefined {
  return Object.keys(DOLLARS).find((country) => DOLLARS[country] === money);
}
