/** A unit as a symbol says it, and how many of it one value is. */
export interface SymbolRead {
  readonly unit: string | null;
  readonly multiplier: number | null;
}

/** Symbols in which the case of a letter counts: `Mt` is a million tonnes. */
const SYMBOLS: Readonly<Record<string, readonly [unit: string, size?: number]>> = {
  t: ['tonne'],
  MT: ['tonne'],
  kt: ['tonne', 1e3],
  Gg: ['tonne', 1e3],
  Mt: ['tonne', 1e6],
  Gt: ['tonne', 1e9],
  tonnes: ['tonne'],
  tonne: ['tonne'],
  'metric tons': ['tonne'],
  µg: ['microgram'],
  μg: ['microgram'],
  ug: ['microgram'],
  micrograms: ['microgram'],
  g: ['gram'],
  hg: ['kilogram', 0.1],
  kg: ['kilogram'],
  ha: ['hectare'],
  kha: ['hectare', 1e3],
  Mha: ['hectare', 1e6],
  hectares: ['hectare'],
  m2: ['square meter'],
  'm²': ['square meter'],
  sqm: ['square meter'],
  km2: ['km²'],
  'km²': ['km²'],
  'sq km': ['km²'],
  'sq. km': ['km²'],
  km: ['kilometer'],
  cm: ['cm'],
  mm: ['mm'],
  m3: ['m³'],
  'm³': ['m³'],
  cbm: ['m³'],
  l: ['litre'],
  L: ['litre'],
  litres: ['litre'],
  liters: ['litre'],
  hl: ['hectolitre'],
  kWh: ['kWh'],
  MWh: ['MWh'],
  GWh: ['GWh'],
  TWh: ['TWh'],
  kW: ['kilowatt'],
  MW: ['megawatt'],
  GW: ['megawatt', 1e3],
  '%': ['%'],
  percent: ['%'],
  'per cent': ['%'],
  head: ['head'],
  p: ['GBP', 0.01],
  pence: ['GBP', 0.01],
  tkm: ['TKM'],
  pkm: ['PKM'],
};

/** What so much of something is for each of: symbols, and units that people are. */
const EACH: Readonly<Record<string, string>> = {
  ha: 'hectare',
  hectare: 'hectare',
  km2: 'km²',
  'km²': 'km²',
  t: 'tonne',
  kg: 'kilogram',
  l: 'litre',
  h: 'hour',
  km: 'kilometer',
  mi: 'mile',
  mile: 'mile',
  s: 'second',
  min: 'minute',
  day: 'day',
  d: 'day',
  m2: 'square meter',
  'm²': 'square meter',
  m3: 'm³',
  'm³': 'm³',
  GJ: 'gigajoule',
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
};
const PERSON = /^(?:person|persons|people|capita|cap|head|inhabitant|inhab)$/i;

const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:1[ ,.\u00a0\u202f]?000[ ,.\u00a0\u202f]000|millions?|mio|mln|mn|m)$/i, 1e6],
  [/^(?:1[ ,.\u00a0\u202f]?000|['’‘`]?000s?|thousands?|thsd?|tsd|k)$/i, 1e3],
  [/^(?:billions?|bn|mrd|b)$/i, 1e9],
  [/^(?:100|hundreds?)$/i, 1e2],
];
const SCALED =
  /^(1[ ,.\u00a0\u202f]?000(?:[ ,.\u00a0\u202f]000)?|100|['’‘`]?000s?|thousands?|thsd?|tsd|k|millions?|mio|mln|mn|m|billions?|bn|mrd|b)\.?\s+(?:of\s+)?(.+)$/i;

/**
 * Reads a text that is a unit and nothing else, written as a symbol: "t", "kg/ha", "1000 t", "m hl". Null for any
 * other. Pure.
 */
export function readSymbol(text: string): SymbolRead | null {
  const whole = text
    .trim()
    .replace(/^in\s+/i, '')
    // Tonnes of carbon dioxide are tonnes.
    .replace(/(?<=t)\s?(?:of )?CO[2₂](?:[\s-]?(?:e|eq|equivalents?)\.?)?$/i, '')
    .trim();
  const scaled = SCALED.exec(whole);
  const size = scaled ? scaleOf(scaled[1] ?? '') : null;
  const [over = '', under, ...more] = (scaled?.[2] ?? whole).split(/\s?\/\s?|\sper\s/);
  const known = Object.hasOwn(SYMBOLS, over.trim()) ? SYMBOLS[over.trim()] : undefined;
  if (!known || more.length > 0) return null;
  const [unit, times = 1] = known;
  const multiplier = size === null && times === 1 ? null : (size ?? 1) * times;
  // "(p)" alone says that a value is provisional.
  if (under === undefined) return over.trim() === 'p' ? null : { unit, multiplier };
  // What is so much a head is of a kind of its own, and in the same unit.
  if (PERSON.test(under.trim())) return { unit, multiplier };
  const each = under.trim();
  const named = Object.hasOwn(EACH, each) ? EACH[each] : /^\p{Ll}{3,}$/u.test(each) ? each : undefined;
  return named === undefined ? null : { unit: `${unit}/${named}`, multiplier };
}

function scaleOf(word: string): number | null {
  return SCALE_WORDS.find(([form]) => form.test(word))?.[1] ?? null;
}

/** Parts of a header that can be a unit: what is in brackets, or stands last after a comma or a dash. */
const LAST = /(?:,|;|:|\s[-–—|])\s*([^,;:()[\]]+)$/u;

/** The unit that a header ends with behind a comma or a dash, and the header without it; null where it ends with none. */
export function symbolAtEnd(header: string): (SymbolRead & { readonly rest: string }) | null {
  const last = LAST.exec(header.trim());
  const read = last && readSymbol(last[1] ?? '');
  return read ? { ...read, rest: header.trim().slice(0, last.index) } : null;
}

/** The unit that a text is, has in brackets or ends with, where it is written as a symbol. */
export function symbolIn(text: string): SymbolRead | null {
  const inside = [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)].flatMap(
    ([, part = '']) => readSymbol(part) ?? [],
  );
  return readSymbol(text) ?? inside[0] ?? symbolAtEnd(text);
}
