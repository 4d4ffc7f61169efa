import { countryCode } from '../../language/countries/country-code.ts';
import { CURRENCY_CODES } from '../../language/currency-codes.ts';
import { type StatedColumn, type StatedUnit, type Statement, textIn } from '../datasets/stated.ts';
import { scaleIn, unitIn } from './read-header.ts';

/** What is stated of the unit of a measure, put together from all that says something of it. */
export interface MeasuredIn {
  /** In the words of descriptions: `EUR`, `person`, `%`; null where it is none that is known. */
  readonly unit: string | null;
  /** As the file calls it. */
  readonly called: string;
  /** The code in the file; '' where rows differ in it, or there is none. */
  readonly code: string;
  /** What one value counts; null where that is not stated, or not clear. */
  readonly multiplier: number | null;
  /** `unclear`: rows differ in it, or what is said in two places contradicts itself. */
  readonly scale: 'stated' | 'unsaid' | 'unclear';
  /** Whether rows are in several units. */
  readonly isMixed: boolean;
  readonly decimals: number | null;
  readonly base: string | null;
}

/** What a file states of its columns, and what its cells confirm of that. */
export interface StatedFacts {
  readonly statement: Statement;
  /** The names of codes, by column. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Units by the cell of the column that names measures; by '' where no column does. */
  readonly units: ReadonlyMap<string, MeasuredIn>;
  /** Members that are, in all cells, the sums of those that their code list puts under them, by column. */
  readonly sums: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names of codes by column, in English where there are any. */
export function labelsOf({ columns }: Statement): Map<string, Map<string, string>> {
  return new Map(
    columns.flatMap(({ name, codes }) => {
      const labels = codes.flatMap(({ code, names }) => {
        const label = textIn(names);
        return label === '' ? [] : [[code, label] as const];
      });
      return labels.length > 0 ? [[name, new Map(labels)] as const] : [];
    }),
  );
}

/** The stated column of a name. */
export function statedColumn({ columns }: Statement, name: string): StatedColumn | undefined {
  return columns.find((one) => one.name === name);
}

/** Languages in which countries are known by name; '' where a file does not say which it is in. */
const KNOWN = ['', 'en', 'fr', 'ru', 'ar', 'zh'];

/**
 * Whether the codes of a column are those of countries. "CA" is Canada beside others that are called as countries, and
 * California beside Alabama; names in a language that nobody here reads say nothing against it.
 */
export function areCountries({ about, codes }: StatedColumn, there: readonly string[]): boolean {
  if (about !== 'place') return false;
  const here = new Set(there);
  const named = codes.filter(
    ({ code, names }) => here.has(code) && KNOWN.some((language) => names[language] !== undefined),
  );
  return named.filter(({ names }) => countryCode(textIn(names)) !== null).length * 2 >= named.length;
}

/** What the cells of the columns of units and scales say together. */
export function measuredIn(said: {
  /** Different units, with their names, and different multipliers that rows have. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly multipliers: readonly (number | null)[];
  readonly decimals: readonly number[];
  readonly bases: readonly string[];
  readonly own?: StatedUnit | undefined;
}): MeasuredIn {
  const { own } = said;
  const [first] = own ? [{ code: own.code ?? '', name: textIn(own.names) }] : said.units;
  const isMixed = own === undefined && said.units.length > 1;
  const known = isMixed || !first ? { code: '', name: '' } : first;
  const called = known.name || known.code;
  const inName = scaleIn(called) ?? scaleIn(known.code) ?? shortOf(known.code)?.times ?? null;
  const powers =
    own?.multiplier === undefined || own.multiplier === null ? said.multipliers : [own.multiplier];
  const [power = null] = powers;
  const multiplier = powers.length > 1 || powers.includes(null) ? null : agreed(power, inName);
  const isSaid = powers.length > 0 || inName !== null;
  return {
    unit: known.code === '' && known.name === '' ? null : unitOf(known.code, called),
    called,
    code: known.code,
    multiplier,
    scale: multiplier !== null ? 'stated' : isSaid ? 'unclear' : 'unsaid',
    isMixed,
    decimals: own?.decimals ?? (said.decimals.length === 1 ? (said.decimals[0] ?? null) : null),
    base: own?.base ?? (said.bases.length === 1 ? (said.bases[0] ?? null) : null),
  };
}

/** "Million euro" beside a multiplier of a million says it once; beside that of one, too; beside another nobody knows. */
function agreed(power: number | null, inName: number | null): number | null {
  if (power === null || inName === null) return power ?? inName;
  return power === inName || power === 1 ? inName : null;
}

/** "CP_MEUR", "MIO_EUR", "EUR": a currency in a code of several parts, and how many of it one value counts. */
function shortOf(code: string): { currency: string; times: number | null } | null {
  for (const part of code.split(/[_-]/)) {
    const [, times = '', currency = ''] = /^([MKB]?)([A-Z]{3})$/.exec(part) ?? [];
    if (CURRENCY_CODES.has(currency)) return { currency, times: { M: 1e6, K: 1e3, B: 1e9 }[times] ?? null };
  }
  return null;
}

function unitOf(code: string, name: string): string | null {
  if (CURRENCY_CODES.has(code)) return code;
  // Code lists begin their names with a capital: "Percent".
  const found = unitIn(name) ?? unitIn(name.toLowerCase()) ?? unitIn(code);
  if (found) return found;
  const short = shortOf(code);
  if (short) return short.currency;
  // "Hours", "Head": a word for what is counted.
  return /^\p{L}{4,20}$/u.test(name) ? name.toLowerCase().replace(/(?<=[a-z]{3})s$/, '') : null;
}
