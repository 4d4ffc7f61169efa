/** Units that take the prefixes of the International System: our name and the symbol. */
const BASES: readonly (readonly [unit: string, symbol: string, prefixes: string])[] = [
  ['watt', 'W', 'm k M G T'],
  ['watt hour', 'Wh', 'k M G T'],
  ['volt', 'V', 'm k M'],
  ['milliampere', 'mA', ''],
  ['joule', 'J', 'k M G T P E'],
  ['pascal', 'Pa', 'h k M G'],
  ['hertz', 'Hz', 'k M G T'],
  ['newton', 'N', 'k'],
  ['electronvolt', 'eV', 'k M G T'],
  ['becquerel', 'Bq', 'k M G T'],
  ['sievert', 'Sv', 'μ µ m'],
  ['gray', 'Gy', 'm'],
  ['gram', 'g', 'p n μ µ m k'],
  ['meter', 'm', 'n μ µ m c k'],
  ['liter', 'L', 'μ µ m'],
  ['liter', 'l', 'c d m'],
  ['second', 's', 'n μ µ m'],
  ['mole', 'mol', 'm'],
  ['bit', 'b', 'k M G T'],
  ['byte', 'B', 'k M G T P E'],
  ['bit per second', 'bps', 'k M G'],
];
const PREFIXES: Readonly<Record<string, string>> = {
  p: 'pico',
  n: 'nano',
  μ: 'micro',
  µ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
};
/** Bases whose symbol stands for something else where no prefix is before it. */
const PREFIXED_ONLY = /^(?:[A-Zgmlsb]|bps|mol|Pa)$/;

/** Symbols as they are written, capitals and all: MW is no mW. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...BASES.flatMap(([unit, symbol, prefixes]) => [
    ...(PREFIXED_ONLY.test(symbol) ? [] : [[symbol, unit] as const]),
    ...prefixes
      .split(' ')
      .filter(Boolean)
      .map((prefix) => [`${prefix}${symbol}`, `${PREFIXES[prefix]}${unit}`] as const),
  ]),
  ['V', 'volt'],
  ['C', 'degree Celsius'],
  ['F', 'degree Fahrenheit'],
  ['W', 'watt'],
  ['ksi', 'kilopound per square inch'],
  ['Torr', 'torr'],
  ['m²', 'square meter'],
  ['km²', 'square kilometer'],
  ['cm²', 'square centimeter'],
  ['cm2', 'square centimeter'],
  ['m³', 'cubic meter'],
  ['cm³', 'cubic centimeter'],
  ['cm3', 'cubic centimeter'],
]);

/** The same units in words, singular and plural, in both spellings. */
export const SI_WORDS: readonly (readonly [word: string, unit: string])[] = BASES.flatMap(
  ([unit, , prefixes]) =>
    ['', ...prefixes.split(' ').map((prefix) => PREFIXES[prefix] ?? '')].flatMap((prefix) => {
      const whole = `${prefix}${unit}`;
      const plural = /hertz|per|hour/.test(unit) ? whole : `${whole}s`;
      return [...new Set([whole, plural])].flatMap((word) => [
        [word, whole] as const,
        [word.replace('meter', 'metre').replace('liter', 'litre'), whole] as const,
      ]);
    }),
);
