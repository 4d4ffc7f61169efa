import { expect, it } from 'vitest';
import { readOfacRemarks } from './ofac-remarks.ts';

it('takes the remarks of a person apart', () => {
  expect(
    readOfacRemarks(
      "DOB 12 Mar 1965; alt. DOB 1966; POB Goma, Congo; nationality Congo, Democratic Republic of the; alt. citizen Rwanda; Gender Male; Passport A100 (Rwanda); a.k.a. 'KADOGO'; f.k.a. 'LITTLE ONE'; Linked To: NORTHERN ORE COMPANY, S.A.",
    ),
  ).toEqual({
    names: [
      { name: 'KADOGO', kind: 'weak alias' },
      { name: 'LITTLE ONE', kind: 'weak alias' },
    ],
    countries: ['CD', 'RW'],
    birthDates: ['1965-03-12', '1966'],
    identifiers: [{ kind: 'passport', value: 'A100', country: 'RW' }],
    linkedTo: ['NORTHERN ORE COMPANY, S.A.'],
    listedOn: null,
    schema: null,
    rest: 'POB Goma, Congo; Gender Male',
  });
});

it('takes the remarks of a company apart, and keeps what says which list it is on', () => {
  const said = readOfacRemarks(
    'Equity Ticker 000001 CN; ISIN CNE100000PM8; Target Type Public Company; Effective Date (CMIC) 02 Aug 2021; Listing Date (CMIC) 03 Jun 2021; Listing Date (EO 14024 Directive 3): 24 Feb 2022; Organization Established Date 28 Apr 2013.',
  );
  expect(said).toMatchObject({ schema: 'Company', listedOn: '2021-06-03', names: [], linkedTo: [] });
  expect(said.identifiers.map(({ kind }) => kind)).toEqual(['Equity Ticker', 'isin']);
  expect(said.rest).toContain('Listing Date (EO 14024 Directive 3): 24 Feb 2022');
  expect(said.rest.endsWith('Organization Established Date 28 Apr 2013')).toBe(true);
});

it('reads aliases without quotation marks, and those with words in brackets behind them', () => {
  expect(readOfacRemarks("a.k.a. NORTHERN ORE; a.k.a. 'NOC' (alt.csv: NORTH ORE; NOC LTD)")).toMatchObject({
    names: [
      { name: 'NORTHERN ORE', kind: 'alias' },
      { name: 'NOC', kind: 'weak alias' },
    ],
    rest: 'alt.csv: NORTH ORE; NOC LTD',
  });
});

it('does not lose what stands behind a bracket that never closes', () => {
  const { names, rest } = readOfacRemarks("Minister (acting; a.k.a. 'KADOGO'.");
  expect(names).toEqual([{ name: 'KADOGO', kind: 'weak alias' }]);
  expect(rest).toBe('Minister (acting');
});

it('finds nothing in nothing', () => {
  for (const text of ['', '-0- ', ' ; ;. '])
    expect(readOfacRemarks(text)).toMatchObject({ names: [], identifiers: [] });
});

it.each([' (', '; ', "a.k.a. '", '(', 'No. ', ' ', "'"])('bears a long run of %j', (piece) => {
  const { rest } = readOfacRemarks(`a.k.a. x${piece.repeat(20_000)}`);
  expect(rest.length).toBeLessThan(200_000);
});
