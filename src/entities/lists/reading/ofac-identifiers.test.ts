import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identifierIn } from './ofac-identifiers.ts';

it.each([
  ['Passport K754050 (Egypt) issued 26 May 1999 expires 25 May 2004', ['passport', 'K754050', 'EG']],
  ['Diplomatic Passport 008827 (Iran) issued 1999', ['passport', '008827', 'IR']],
  ['Tax ID No. 7700000000 (Russia)', ['inn', '7700000000', 'RU']],
  ['Tax ID No. 100036386 (Serbia)', ['tax', '100036386', 'RS']],
  ['Tax ID No. 9113562152', ['tax', '9113562152', null]],
  ['Registration Number 1027700000000 (Russia)', ['ogrn', '1027700000000', 'RU']],
  ['Registration ID 12345678 (Ukraine)', ['edrpou', '12345678', 'UA']],
  ['Registration ID HRB 26136 (Germany)', ['registration', 'HRB 26136', 'DE']],
  ['Unified Social Credit Code (USCC) 91420100000000000X (China)', ['uscc', '91420100000000000X', 'CN']],
  ['USCC 91420100000000000X (China)', ['uscc', '91420100000000000X', 'CN']],
  ['Legal Entity Number 253400V1H6ART1UQ0N98', ['lei', '253400V1H6ART1UQ0N98', null]],
  ['Legal Entity Number 851683897 (Netherlands)', ['registration', '851683897', 'NL']],
  ['Vessel Registration Identification IMO 9187629', ['imo', '9187629', null]],
  ['Identification Number IMO 5342883', ['imo', '5342883', null]],
  ['Company Number IMO 5055293', ['Company Number IMO', '5055293', null]],
  ['MMSI 572469210', ['mmsi', '572469210', null]],
  ['ISIN CNE100000PM8', ['isin', 'CNE100000PM8', null]],
  ['Identification Number 2.194.575 (Paraguay)', ['Identification Number', '2.194.575', 'PY']],
  ['National ID No. 660000 73767 (Belgium)', ['National ID No.', '660000 73767', 'BE']],
  ['Government Gazette Number 42045241 (Russia)', ['Government Gazette Number', '42045241', 'RU']],
  ['NIT # 800146749-7 (Colombia)', ['tax', '800146749-7', 'CO']],
  ['SWIFT/BIC ABCDRUMM', ['SWIFT/BIC', 'ABCDRUMM', null]],
  ['Equity Ticker 000000 CN', ['Equity Ticker', '000000 CN', null]],
  ['Residency Number 003-5506420 (Costa Rica)', ['Residency Number', '003-5506420', 'CR']],
  ['Kebele Card 77412 (Ethiopia)', ['Kebele Card', '77412', 'ET']],
  [
    'Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h',
    ['Digital Currency Address - XBT', '12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h', null],
  ],
])('%s', (clause, [kind, value, country]) => {
  expect(identifierIn(clause)).toEqual({ kind, value, country });
});

it.each([
  'Phone Number 982188526300',
  'Telephone (357)(22660766)',
  'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210',
  'Executive Order 13662 Directive Determination - Subject to Directive 2',
  'Listing Date (EO 14024 Directive 3): 24 Feb 2022',
  'Organization Established Date 28 Apr 2013',
  'Aircraft Model A320-232',
  'Gender Male',
  'Minister of Finance',
])('%s is no number', (clause) => {
  expect(identifierIn(clause)).toBeNull();
});

it('bears whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const found = identifierIn(text);
      expect(found === null || found.value.length <= text.length).toBe(true);
    }),
  );
});
