/** The property that holds each kind of number of an entry; passports are of no use to readers, and stay with the list. */
export const NUMBER_PROPERTIES: Readonly<Record<string, string>> = {
  inn: 'innCode',
  ogrn: 'ogrnCode',
  uscc: 'usccCode',
  edrpou: 'edrpouCode',
  lei: 'leiCode',
  imo: 'imoNumber',
  isin: 'isinCode',
  ofac: 'ofacNumber',
  tax: 'taxNumber',
  registration: 'registrationNumber',
};
