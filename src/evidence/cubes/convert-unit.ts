/** Units that measure the same thing: the base they are made of, and how many of it one is. */
const SIZES: Readonly<Record<string, readonly [base: string, size: number]>> = {
  microgram: ['gram', 1e-6],
  milligram: ['gram', 1e-3],
  gram: ['gram', 1],
  kilogram: ['gram', 1e3],
  tonne: ['gram', 1e6],
  meter: ['meter', 1],
  kilometer: ['meter', 1e3],
  centimeter: ['meter', 1e-2],
  millimeter: ['meter', 1e-3],
  mile: ['meter', 1609.344],
  'square meter': ['square meter', 1],
  'square kilometer': ['square meter', 1e6],
  hectare: ['square meter', 1e4],
  acre: ['square meter', 4046.8564224],
  liter: ['liter', 1],
  hectolitre: ['liter', 1e2],
  'cubic meter': ['liter', 1e3],
  'watt hour': ['watt hour', 1],
  'kilowatt hour': ['watt hour', 1e3],
  'megawatt hour': ['watt hour', 1e6],
  'gigawatt hour': ['watt hour', 1e9],
  'terawatt hour': ['watt hour', 1e12],
  kilowatt: ['watt', 1e3],
  megawatt: ['watt', 1e6],
  gigawatt: ['watt', 1e9],
  'tonne kilometer': ['tonne kilometer', 1],
  'passenger kilometer': ['passenger kilometer', 1],
  'per 100': ['each', 1e-2],
  'per 1000': ['each', 1e-3],
  'per 10000': ['each', 1e-4],
  'per 100000': ['each', 1e-5],
  'per million': ['each', 1e-6],
};
/** Other ways to write a unit. */
const SAME: Readonly<Record<string, string>> = {
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  GWh: 'gigawatt hour',
  TWh: 'terawatt hour',
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  'km²': 'square kilometer',
  'm³': 'cubic meter',
  litre: 'liter',
  metre: 'meter',
  kilometre: 'kilometer',
  kilometres: 'kilometer',
  PKM: 'passenger kilometer',
  TKM: 'tonne kilometer',
  '°C': 'degree',
  'degree Celsius': 'degree',
  celsius: 'degree',
  ppm: 'part per million',
};

/** The unit of what is in each country's own money, as a code list calls it. */
export const NATIONAL = 'NAC';

/** The unit to write after a value; null for a noun that is counted, which the name of the measure already says. */
export function writtenUnit(unit: string | null): string | null {
  return unit === '%' || /^[A-Z]{3}$/.test(unit ?? '') || isPhysical(unit ?? '') ? unit : null;
}

/** Whether a unit is a physical one, or a rate per so many: it says by itself what kind of thing is measured. */
export function isPhysical(unit: string): boolean {
  return (SAME[unit] ?? unit) in SIZES;
}

/** What a value in one unit is multiplied by to be in another; null where they measure different things. */
export function conversion(from: string, to: string): number | null {
  const [a, b] = [SAME[from] ?? from, SAME[to] ?? to].map((unit) => unit.replace(' per ', '/')) as [
    string,
    string,
  ];
  if (a === b) return 1;
  const [over, under] = [a.split('/'), b.split('/')];
  // Tonnes and kilograms for each hectare: what is above the stroke and what is below it, each by itself.
  if (over.length === 2 && under.length === 2) {
    const [above, below] = [0, 1].map((i) => conversion(over[i] ?? '', under[i] ?? ''));
    return above && below ? above / below : null;
  }
  const [one, other] = [SIZES[SAME[from] ?? from], SIZES[SAME[to] ?? to]];
  return one && other && one[0] === other[0] ? one[1] / other[1] : null;
}

/** What a value of a measure is multiplied by to be in the unit of a figure; null where one is not the other. */
export function unitFactor(own: string, unit: string): number | null {
  const [, minor, rest = ''] = /^(cent|penny)\b(.*)$/.exec(unit) ?? [];
  if (minor) {
    const money = /^[A-Z]{3}\b/.exec(own)?.[0];
    if (!money || (minor === 'penny') !== (money === 'GBP')) return null;
    const factor = unitFactor(own, `${money}${rest}`);
    return factor === null ? null : factor * 100;
  }
  const plain = unit.replace(/ per (?:person|head|capita|inhabitant|year|month|week|day|hour)$/, '');
  // Only heat is priced by the million: "$8.81 per million British thermal units".
  if (own === `${plain.split(' per ')[0]}/million btu` && plain.endsWith(' per million')) return 1;
  // "Passengers travelled 59.9 billion kilometres": each kilometre of each of them.
  if (own === 'passenger kilometer' && conversion('kilometer', plain) !== null)
    return conversion('kilometer', plain);
  const parts = PARTS_OF[own] && PARTS_OF[unit] ? PARTS_OF[unit] / PARTS_OF[own] : null;
  if (parts !== null) return parts;
  // "$80" and "$80 a barrel" are both said of a price in dollars a barrel.
  // "134 million tonnes" are no tonnes a hectare.
  const isOfEach = /^[A-Z]{3}\/|\/person$/.test(own);
  return (
    conversion(own, unit) ?? conversion(own, plain) ?? (isOfEach && own.split('/')[0] === unit ? 1 : null)
  );
}

/** Of how many a share is: 5.3 percent are 53 for each thousand. */
const PARTS_OF: Readonly<Record<string, number>> = { '%': 100, 'per 100': 100, 'per 1000': 1000 };

/** Amounts as units of prices have them. */
const AMOUNTS: Readonly<Record<string, string>> = {
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  litre: 'liter',
};

/** The unit of a price in some money for an amount: "EUR/kilowatt hour"; null where it is no amount. */
export function priceUnit(money: string, amount: string): string | null {
  return isPhysical(amount) ? `${money}/${AMOUNTS[amount] ?? amount}` : null;
}
