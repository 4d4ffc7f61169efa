import { headerOf } from './shared-tails.ts';
import type { ColumnProfile } from './table-profile.ts';

/**
 * Columns with their headers as they would be written out: units that stand bare at the end in brackets, what weather
 * stations shorten in full, and the same name given to several columns taken from none.
 */
export function writtenOut(columns: readonly ColumnProfile[], title: string): readonly ColumnProfile[] {
  const titles = columns.flatMap(({ field: { title: one } }) => (one ? [one.toLowerCase()] : []));
  const isShared = (one: string) => titles.filter((other) => other === one.toLowerCase()).length > 1;
  const isOfWeather =
    WEATHER.test(title) &&
    columns.filter(({ name }) => Object.hasOwn(STATIONS, name.toLowerCase())).length > 1;
  return columns.map((given) => {
    const { name } = given;
    // A file that calls a column what its header does says nothing more.
    const isSame = given.field.title?.toLowerCase() === name.toLowerCase();
    const one = isSame ? { ...given, field: { ...given.field, title: null } } : given;
    const { field } = one;
    // Five columns called "votes", whose own headers say of which party.
    if (field.title && isShared(field.title) && /\p{L}{3}/u.test(name))
      return { ...one, field: { ...field, title: null } };
    if (one.unclear !== undefined) return one;
    // What the file says a unit is is no part of the name.
    const isSaid = field.unit !== null || /\([^()]*\)\.?$/u.test(field.description ?? '');
    if (field.title) return { ...one, field: { ...field, title: inBrackets(field.title, isSaid) } };
    const weather = isOfWeather ? STATIONS[name.toLowerCase()] : undefined;
    if (weather !== undefined) return { ...one, header: weather };
    const header = inBrackets(headerOf(one), isSaid);
    return header === headerOf(one) ? one : { ...one, header };
  });
}

function inBrackets(header: string, isSaid: boolean): string {
  const { head, unit } = TAIL.exec(header)?.groups ?? {};
  if (head === undefined || unit === undefined) return header;
  return isSaid ? head : `${head} (${MONEY[unit.toLowerCase()] ?? unit})`;
}

/** "Receipts $m", "net_tonnage_kt": a unit behind a name, with nothing around it. */
const TAIL =
  /^(?<head>(?=.*\p{L}{3})[^()[\]$€£%]*?[^\s_$€£%(-])[\s_]+(?<unit>(?:US|A|C|NZ)?[$€£]\s?(?:bn|mn?|b|k|millions?|billions?)|(?:musd|busd|meur|mgbp|kt|km2|km²|kwh|mwh|gwh|twh|degc))$/iu;

/** Codes of millions of money that some programs write. */
const MONEY: Readonly<Record<string, string>> = {
  musd: 'million USD',
  busd: 'billion USD',
  meur: 'million EUR',
  mgbp: 'million GBP',
  degc: '°C',
};

const WEATHER = /\b(?:weather|climat\p{L}*|meteorolog\p{L}*|synoptic)\b/iu;

/** What weather stations call their columns. */
const STATIONS: Readonly<Record<string, string>> = {
  meant: 'Mean temperature (°C)',
  maxtp: 'Highest temperature (°C)',
  mintp: 'Lowest temperature (°C)',
  mnmax: 'Mean maximum temperature (°C)',
  mnmin: 'Mean minimum temperature (°C)',
  tmax: 'Maximum temperature (°C)',
  tmin: 'Minimum temperature (°C)',
  tavg: 'Mean temperature (°C)',
  tmean: 'Mean temperature (°C)',
  gmin: 'Lowest grass temperature (°C)',
  rain: 'Rainfall (mm)',
  prcp: 'Precipitation (mm)',
  sun: 'Sunshine (hours)',
  tsun: 'Sunshine (minutes)',
  wdsp: 'Mean wind speed',
};
