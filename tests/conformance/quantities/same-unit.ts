import { singularOf } from '../../../src/evidence/claims/unit-forms.ts';

/** Codes of currencies by their English names: "Australian dollar" is AUD. */
const CURRENCIES = new Map(
  Intl.supportedValuesOf('currency').map((code) => [
    new Intl.DisplayNames('en', { type: 'currency' }).of(code)?.toLowerCase() ?? code,
    code.toLowerCase(),
  ]),
);

/** What corpora call units that we name otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'usd',
  'united states dollar': 'usd',
  pound: 'gbp',
  'pound sterling': 'gbp',
  'british pound': 'gbp',
  'japanese yen': 'jpy',
  franc: 'chf',
  rupee: 'inr',
  percentage: '%',
  percent: '%',
  'percentage point': 'percentage points',
  'basis point': 'basis points',
  c: 'degree celsius',
  f: 'degree fahrenheit',
  celsius: 'degree celsius',
  fahrenheit: 'degree fahrenheit',
  'metric ton': 'tonne',
  pence: 'penny',
  'year of age': 'year',
  'revolutions per minute': 'revolution per minute',
};
/** Units that say no more than that something is counted. */
const NONE = new Set(['', 'times', 'point', 'unit', 'count']);

/** Whether a corpus and we mean one unit: apart from spelling, plural, currency code and the words before a noun. */
export function isSameUnit(ours: string | null, theirs: string | null): boolean {
  const [one, other] = [plain(ours), plain(theirs)];
  if (one === other) return true;
  const [[oneHead = '', onePer], [otherHead = '', otherPer]] = [one.split(' per '), other.split(' per ')];
  if (oneHead === '' || otherHead === '' || (onePer ?? '') !== (otherPer ?? '')) return false;
  const [a, b] = [oneHead.split(' '), otherHead.split(' ')];
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function plain(unit: string | null): string {
  const lower = (unit ?? '').toLowerCase().trim();
  const whole = named(lower);
  if (NONE.has(whole)) return '';
  return lower.split(' per ').map(named).join(' per ');
}

function named(unit: string): string {
  const spelt = unit.replace(/metre/g, 'meter').replace(/litre/g, 'liter');
  const code = NAMES[spelt] ?? CURRENCIES.get(spelt);
  if (code) return code;
  const single = spelt.split(' ').map(singularOf).join(' ');
  return NAMES[single] ?? single;
}
