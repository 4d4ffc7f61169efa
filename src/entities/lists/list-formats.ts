import type { Names } from '../../store/tables.ts';
import type { ListFormat } from './watch-list.ts';

/** The known properties of lists in a format; null if the person importing one has to state them. */
export interface FormatDefaults {
  readonly slug: string | null;
  readonly names: Names | null;
  readonly about: string;
  readonly producer: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly redistributable: boolean;
  readonly periodDays: number;
}

const OFAC = 'Office of Foreign Assets Control, U.S. Department of the Treasury';
const UNITED_STATES = {
  licence: 'A work of the United States government, in the public domain (17 U.S.C. § 105)',
  licenceUrl: 'https://www.copyright.gov/title17/92chap1.html#105',
  redistributable: true,
};

/** The name, publisher and maximum age of a list, by format. */
export const FORMAT_DEFAULTS: Readonly<Record<ListFormat, FormatDefaults>> = {
  ofac: {
    slug: 'ofac-sdn',
    names: { en: 'OFAC SDN list' },
    about:
      'Specially Designated Nationals and Blocked Persons: whose property is blocked in the United States.',
    producer: OFAC,
    url: 'https://sanctionslist.ofac.treas.gov/Home/SdnList',
    ...UNITED_STATES,
    periodDays: 7,
  },
  'ofac-consolidated': {
    slug: 'ofac-consolidated',
    names: { en: 'OFAC Consolidated (non-SDN) list' },
    about:
      'The lists of OFAC beside the SDN list, such as the one of Chinese military-industrial companies; each entry says which it is on.',
    producer: OFAC,
    url: 'https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList',
    ...UNITED_STATES,
    periodDays: 7,
  },
  un: {
    slug: 'un-sc',
    names: { en: 'United Nations Security Council Consolidated List' },
    about: 'Everybody under measures of the Security Council, whichever committee listed them.',
    producer: 'United Nations Security Council',
    url: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    licence: 'Terms of use of United Nations websites',
    licenceUrl: 'https://www.un.org/en/about-us/terms-of-use',
    redistributable: true,
    periodDays: 14,
  },
  'bis-dpl': {
    slug: 'bis-dpl',
    names: { en: 'BIS Denied Persons List' },
    about:
      'Persons who are denied the privilege of exporting from the United States, with the orders that say so.',
    producer: 'Bureau of Industry and Security, U.S. Department of Commerce',
    url: 'https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl',
    ...UNITED_STATES,
    periodDays: 30,
  },
  opensanctions: {
    slug: null,
    names: null,
    about: 'Imported from OpenSanctions, under a licence of our own.',
    producer: 'OpenSanctions',
    url: 'https://www.opensanctions.org',
    licence: null,
    licenceUrl: 'https://www.opensanctions.org/licensing/',
    redistributable: false,
    periodDays: 7,
  },
  csv: {
    slug: null,
    names: null,
    about: '',
    producer: null,
    url: null,
    licence: null,
    licenceUrl: null,
    redistributable: false,
    periodDays: 90,
  },
};
