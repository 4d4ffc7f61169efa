import { foldName } from '../../language/fold.ts';

/** When a country belonged to a group: from a day on, and up to but not on another; null where that is open. */
export interface Membership {
  readonly country: string;
  readonly from: string | null;
  readonly to: string | null;
}

const EU_6 = since('1958-01-01', 'BE DE FR IT LU NL');
const EU_27 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const EA_11 = since('1999-01-01', 'AT BE DE ES FI FR IE IT LU NL PT');
const EA_19 = 'AT BE CY DE EE ES FI FR GR IE IT LT LU LV MT NL PT SI SK';

/**
 * Groups of countries that statistics and news speak of. `EU`, `EA` and the other names without a number change as
 * countries join and leave; those with one are fixed lists that statistics offices carry back to any year.
 */
const GROUPS: Readonly<Record<string, { names: readonly string[]; members: readonly Membership[] }>> = {
  EU: {
    names: [
      'EU',
      'European Union',
      'the EU',
      'Union européenne',
      'UE',
      'Европейский союз',
      'Евросоюз',
      'ЕС',
      '欧盟',
      '欧洲联盟',
      'الاتحاد الأوروبي',
    ],
    members: [
      ...EU_6,
      ...since('1973-01-01', 'DK IE'),
      { country: 'GB', from: '1973-01-01', to: '2020-02-01' },
      ...since('1981-01-01', 'GR'),
      ...since('1986-01-01', 'ES PT'),
      ...since('1995-01-01', 'AT FI SE'),
      ...since('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
      ...since('2007-01-01', 'BG RO'),
      ...since('2013-07-01', 'HR'),
    ],
  },
  EU27_2020: {
    names: [
      'EU27_2020',
      'EU27',
      'EU-27',
      'EU 27',
      'European Union - 27 countries',
      'European Union - 27 countries (from 2020)',
      'EU-27 (from 2020)',
      'EU27 (from 2020)',
      'UE-27',
      'ЕС-27',
      '欧盟27国',
    ],
    members: always(EU_27),
  },
  EU28: {
    names: [
      'EU28',
      'EU-28',
      'EU 28',
      'European Union - 28 countries',
      'European Union - 28 countries (2013-2020)',
      'UE-28',
      'ЕС-28',
      '欧盟28国',
    ],
    members: always(`${EU_27} GB`),
  },
  EA: {
    names: [
      'EA',
      'euro area',
      'the euro area',
      'eurozone',
      'euro zone',
      'zone euro',
      'еврозона',
      '欧元区',
      'منطقة اليورو',
    ],
    members: [
      ...EA_11,
      ...since('2001-01-01', 'GR'),
      ...since('2007-01-01', 'SI'),
      ...since('2008-01-01', 'CY MT'),
      ...since('2009-01-01', 'SK'),
      ...since('2011-01-01', 'EE'),
      ...since('2014-01-01', 'LV'),
      ...since('2015-01-01', 'LT'),
      ...since('2023-01-01', 'HR'),
      ...since('2026-01-01', 'BG'),
    ],
  },
  EA19: {
    names: ['EA19', 'EA-19', 'Euro area - 19 countries', 'Euro area - 19 countries (2015-2022)'],
    members: always(EA_19),
  },
  EA20: {
    names: ['EA20', 'EA-20', 'Euro area - 20 countries', 'Euro area - 20 countries (2023-2025)'],
    members: always(`${EA_19} HR`),
  },
  EA21: {
    names: ['EA21', 'EA-21', 'Euro area - 21 countries', 'Euro area - 21 countries (from 2026)'],
    members: always(`${EA_19} HR BG`),
  },
  EAEU: {
    names: [
      'EAEU',
      'EEU',
      'Eurasian Economic Union',
      'Union économique eurasiatique',
      'UEEA',
      'ЕАЭС',
      'Евразийский экономический союз',
      '欧亚经济联盟',
      'الاتحاد الاقتصادي الأوراسي',
    ],
    members: [...since('2015-01-01', 'BY KZ RU'), ...since('2015-01-02', 'AM'), ...since('2015-08-12', 'KG')],
  },
  CIS: {
    names: [
      'CIS',
      'Commonwealth of Independent States',
      'СНГ',
      'Содружество Независимых Государств',
      'CEI',
      '独联体',
      'رابطة الدول المستقلة',
    ],
    members: [
      ...since('1991-12-08', 'BY RU'),
      ...since('1991-12-21', 'AM KG KZ TJ UZ'),
      ...since('1993-09-24', 'AZ'),
      ...since('1994-04-15', 'MD'),
      { country: 'GE', from: '1993-12-03', to: '2009-08-18' },
    ],
  },
  EFTA: {
    names: ['EFTA', 'European Free Trade Association', 'AELE', 'ЕАСТ'],
    members: [
      ...since('1960-05-03', 'CH NO'),
      ...since('1970-03-01', 'IS'),
      ...since('1991-09-01', 'LI'),
      ...until('1960-05-03', '1973-01-01', 'DK GB'),
      ...until('1960-05-03', '1986-01-01', 'PT'),
      ...until('1960-05-03', '1995-01-01', 'AT SE'),
      ...until('1986-01-01', '1995-01-01', 'FI'),
    ],
  },
  G7: {
    names: [
      'G7',
      'G-7',
      'Group of Seven',
      'G7 countries',
      'le G7',
      'Большая семерка',
      'Группа семи',
      '七国集团',
      'مجموعة السبع',
    ],
    members: [...since('1975-11-15', 'DE FR GB IT JP US'), ...since('1976-06-27', 'CA')],
  },
  BRICS: {
    names: ['BRICS', 'BRICS countries', 'БРИКС', '金砖国家', 'بريكس'],
    members: [
      ...since('2009-06-16', 'BR CN IN RU'),
      ...since('2010-12-24', 'ZA'),
      ...since('2024-01-01', 'AE EG ET IR'),
      ...since('2025-01-06', 'ID'),
    ],
  },
  ASEAN: {
    names: ['ASEAN', 'Association of Southeast Asian Nations', 'АСЕАН', '东盟', 'ANASE', 'آسيان'],
    members: [
      ...since('1967-08-08', 'ID MY PH SG TH'),
      ...since('1984-01-07', 'BN'),
      ...since('1995-07-28', 'VN'),
      ...since('1997-07-23', 'LA MM'),
      ...since('1999-04-30', 'KH'),
      ...since('2025-10-26', 'TL'),
    ],
  },
};

let byName: ReadonlyMap<string, string> | null = null;

/** The codes of all groups. */
export function groupCodes(): readonly string[] {
  return Object.keys(GROUPS);
}

/** The code of a group by its code or a name of it, with or without its members in brackets; null when none is called so. */
export function groupCode(name: string): string | null {
  byName ??= new Map(
    Object.entries(GROUPS).flatMap(([code, { names }]) =>
      [code, ...names].map((one) => [foldName(one), code] as const),
    ),
  );
  const folded = foldName(name);
  return byName.get(folded) ?? byName.get(folded.replaceAll(/\s*\([^()]*\)\s*/g, ' ').trim()) ?? null;
}

/** What a group is called in five languages; empty for no such group. */
export function groupNames(code: string): readonly string[] {
  return Object.hasOwn(GROUPS, code) ? (GROUPS[code]?.names ?? []) : [];
}

/** The countries of a group on a day (YYYY-MM-DD), in order; null when there is no such group. */
export function membersOf(code: string, day: string): readonly string[] | null {
  const group = Object.hasOwn(GROUPS, code) ? GROUPS[code] : undefined;
  if (!group) return null;
  return group.members
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
    .map(({ country }) => country)
    .sort();
}

/** Every membership a group has had; null when there is no such group. */
export function membershipsOf(code: string): readonly Membership[] | null {
  return Object.hasOwn(GROUPS, code) ? (GROUPS[code]?.members ?? null) : null;
}

function always(countries: string): readonly Membership[] {
  return countries.split(' ').map((country) => ({ country, from: null, to: null }));
}

function since(from: string, countries: string): readonly Membership[] {
  return countries.split(' ').map((country) => ({ country, from, to: null }));
}

function until(from: string, to: string, countries: string): readonly Membership[] {
  return countries.split(' ').map((country) => ({ country, from, to }));
}
