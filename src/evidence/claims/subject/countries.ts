import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { english } from '../languages/en.ts';
import { Phrases } from '../tokens.ts';

/** The code of the European Union as a reporter: its 27 members since 2020. */
const EU = 'EU27_2020';

/** Names that the ISO list has not, or has only in a form that no newspaper prints, parted by bars. */
export const NAMES: Readonly<Record<string, string>> = {
  [EU]: 'EU|the EU|E.U.|European Union|EU-27|the bloc|the 27-nation bloc',
  US: 'U.S.|US|U.S|USA|America|United States|the States|Washington',
  GB: 'UK|U.K.|Britain|Great Britain|United Kingdom|England|Scotland|Wales',
  RU: 'Russia|Russian Federation|Moscow|Kremlin',
  CN: 'China|PRC|mainland China|Beijing',
  KR: 'South Korea|Korea|Seoul',
  KP: 'North Korea|Pyongyang',
  IR: 'Iran|Tehran',
  SY: 'Syria',
  VN: 'Vietnam',
  LA: 'Laos',
  TR: 'Turkey|Türkiye|Turkiye|Ankara',
  AE: 'UAE|U.A.E.|Emirates|United Arab Emirates|Dubai',
  CZ: 'Czech Republic|Czechia',
  TW: 'Taiwan',
  HK: 'Hong Kong',
  MD: 'Moldova',
  BO: 'Bolivia',
  VE: 'Venezuela',
  TZ: 'Tanzania',
  MK: 'North Macedonia|Macedonia',
  KG: 'Kyrgyzstan|Kyrgyz Republic|Bishkek',
  UA: 'Ukraine|Kyiv|Kiev',
  JP: 'Japan|Tokyo',
  NL: 'Netherlands|Holland',
  CI: 'Ivory Coast',
  BN: 'Brunei',
  CD: 'Democratic Republic of Congo|DR Congo',
  PS: 'Palestine',
  DE: 'Germany|West Germany|Berlin',
  FR: 'France|Paris',
  IN: 'India|New Delhi',
};

/** What belongs to a country, by its English adjectives, parted by bars. */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  RU: 'Russian',
  CN: 'Chinese',
  US: 'American',
  GB: 'British|English|Scottish|Welsh',
  DE: 'German',
  FR: 'French',
  IT: 'Italian',
  ES: 'Spanish',
  PT: 'Portuguese',
  NL: 'Dutch',
  BE: 'Belgian',
  LU: 'Luxembourgish',
  IE: 'Irish',
  AT: 'Austrian',
  CH: 'Swiss',
  SE: 'Swedish',
  NO: 'Norwegian',
  DK: 'Danish',
  FI: 'Finnish',
  IS: 'Icelandic',
  EE: 'Estonian',
  LV: 'Latvian',
  LT: 'Lithuanian',
  PL: 'Polish',
  CZ: 'Czech',
  SK: 'Slovak|Slovakian',
  HU: 'Hungarian',
  RO: 'Romanian',
  BG: 'Bulgarian',
  GR: 'Greek',
  CY: 'Cypriot',
  MT: 'Maltese',
  HR: 'Croatian',
  SI: 'Slovenian|Slovene',
  RS: 'Serbian',
  BA: 'Bosnian',
  AL: 'Albanian',
  ME: 'Montenegrin',
  UA: 'Ukrainian',
  BY: 'Belarusian|Belarussian',
  MD: 'Moldovan',
  GE: 'Georgian',
  AM: 'Armenian',
  AZ: 'Azerbaijani|Azeri',
  KZ: 'Kazakh|Kazakhstani',
  KG: 'Kyrgyz',
  UZ: 'Uzbek',
  TJ: 'Tajik',
  TM: 'Turkmen',
  TR: 'Turkish',
  IR: 'Iranian',
  IQ: 'Iraqi',
  SY: 'Syrian',
  LB: 'Lebanese',
  IL: 'Israeli',
  JO: 'Jordanian',
  SA: 'Saudi',
  AE: 'Emirati',
  QA: 'Qatari',
  KW: 'Kuwaiti',
  EG: 'Egyptian',
  LY: 'Libyan',
  DZ: 'Algerian',
  MA: 'Moroccan',
  TN: 'Tunisian',
  IN: 'Indian',
  PK: 'Pakistani',
  BD: 'Bangladeshi',
  LK: 'Sri Lankan',
  NP: 'Nepalese|Nepali',
  AF: 'Afghan',
  MN: 'Mongolian',
  JP: 'Japanese',
  KR: 'South Korean|Korean',
  KP: 'North Korean',
  TW: 'Taiwanese',
  HK: 'Hongkong',
  VN: 'Vietnamese',
  TH: 'Thai',
  MY: 'Malaysian',
  SG: 'Singaporean',
  ID: 'Indonesian',
  PH: 'Philippine|Filipino',
  KH: 'Cambodian',
  LA: 'Laotian',
  MM: 'Burmese',
  AU: 'Australian',
  NZ: 'New Zealand',
  CA: 'Canadian',
  MX: 'Mexican',
  BR: 'Brazilian',
  AR: 'Argentine|Argentinian',
  CL: 'Chilean',
  PE: 'Peruvian',
  CO: 'Colombian',
  VE: 'Venezuelan',
  CU: 'Cuban',
  ZA: 'South African',
  NG: 'Nigerian',
  KE: 'Kenyan',
  ET: 'Ethiopian',
  GH: 'Ghanaian',
  UG: 'Ugandan',
};

/** A country or group of countries as a word of a sentence. */
export interface CountryWord {
  code: string;
  adjective: boolean;
}

let phrases: Phrases<CountryWord> | null = null;

/** English names of countries and their adjectives. */
export function countryWords(): Phrases<CountryWord> {
  phrases ??= new Phrases(entries(), english.digits);
  return phrases;
}

function* entries(): Generator<readonly [string, CountryWord]> {
  for (const [code, said] of Object.entries(names.countries as Record<string, string | string[]>)) {
    for (const name of [said].flat())
      if (!/^(?:US|Jersey|Guinea)$/.test(name)) yield [name, { code, adjective: false }];
  }
  for (const [code, list] of Object.entries(NAMES)) {
    for (const name of list.split('|')) yield [name, { code, adjective: false }];
  }
  for (const [code, list] of Object.entries(ADJECTIVES)) {
    for (const name of list.split('|')) yield [name, { code, adjective: true }];
  }
}
