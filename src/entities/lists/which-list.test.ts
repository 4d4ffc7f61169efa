import { expect, it } from 'vitest';
import { listNameFor } from './which-list.ts';

const CONSOLIDATED = {
  format: 'ofac-consolidated',
  names: { en: 'OFAC Consolidated (non-SDN) list' },
} as const;
const SDN = { format: 'ofac', names: { en: 'OFAC SDN list' } } as const;

it.each([
  [['CMIC-EO13959'], '', 'Non-SDN Chinese Military-Industrial Complex Companies List'],
  [['NS-CMIC'], '', 'Non-SDN Chinese Military-Industrial Complex Companies List'],
  [['SDGT', 'NS-PLC'], '', 'Non-SDN Palestinian Legislative Council List'],
  [
    ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
    'alt. Secondary sanctions risk: See Section 11 of Executive Order 14024.',
    'Sectoral Sanctions Identifications List',
  ],
  [
    ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
    'Listing Date (EO 14024 Directive 3): 24 Feb 2022',
    'Sectoral Sanctions Identifications List and Non-SDN Menu-Based Sanctions List',
  ],
  [
    ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
    'Listing Date (EO 14024 Directive 2): 24 Feb 2022',
    'Sectoral Sanctions Identifications List and List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
  ],
  [
    ['561-Related'],
    '',
    'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
  ],
  [
    ['CAATSA - RUSSIA'],
    'CAATSA Section 235 Information: EXPORT SANCTIONS',
    'Non-SDN Menu-Based Sanctions List',
  ],
  [['FSE-IR'], '', 'Foreign Sanctions Evaders List'],
  [['SOMETHING-NEW'], '', 'OFAC Consolidated (non-SDN) list'],
])('%j %s', (programmes, remarks, name) => {
  expect(listNameFor({ programmes, remarks }, CONSOLIDATED)).toBe(name);
  expect(listNameFor({ programmes, remarks }, SDN)).toBe('OFAC SDN list');
});
