import codes from './sdmx-codes.json' with { type: 'json' };

const LISTS = codes as Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Names that tables have for the code lists of SDMX, beside Eurostat's own. */
const SAME: Readonly<Record<string, string>> = {
  adjustment: 's_adj',
  nace: 'nace_r2',
  coicop18: 'coicop',
  frequency: 'freq',
  gender: 'sex',
  geschlecht: 'sex',
  sexe: 'sex',
  sexo: 'sex',
  sesso: 'sex',
  isced: 'isced11',
};

/**
 * What a code of a column means, after the code lists that statistics offices share: words, or an empty list where it
 * stands for everything. Null for a code, or a column, that is not known.
 */
export function codeLabels(column: string, code: string): readonly string[] | null {
  const label = labelOf(column, code);
  return label === undefined ? null : wordsIn(label);
}

function labelOf(column: string, code: string): string | undefined {
  const name = column.toLowerCase();
  const list = LISTS[SAME[name] ?? name];
  if (!list) return undefined;
  const known = (one: string) => (Object.hasOwn(list, one) ? list[one] : undefined);
  // The OECD writes "USD_CAP" where Eurostat writes "EUR_HAB".
  const each = EACH.exec(code)?.[1];
  const unit = each === undefined ? undefined : (known(each)?.split(';')[0] ?? inWords(each));
  return known(code) ?? (unit === undefined ? undefined : `${unit} per inhabitant`);
}

const EACH = /^([A-Z]{1,8})_(?:CAP|HAB)$/;
const MONEY = new Set(Intl.supportedValuesOf('currency'));

/** What a code of money or of an amount is called, in the plural. */
function inWords(code: string): string | undefined {
  return MONEY.has(code) ? code : AMOUNTS[code];
}

const AMOUNTS: Readonly<Record<string, string>> = {
  TONNE: 'tonnes',
  LITRE: 'litres',
  LTR: 'litres',
  GRAM: 'grams',
  KILO: 'kilograms',
};

/** Whether a code of a column stands for everything, whatever else it is called: the waste that is generated is all of it. */
export function isAllOf(column: string, code: string): boolean {
  return labelOf(column, code)?.split(';').includes('*') === true;
}

/** A label's words; `*` is none of them. */
function wordsIn(label: string): string[] {
  return label
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '*');
}
