import type { UnitKind, UnitWord } from '../language.ts';
import { cldrWords } from './cldr-words.ts';
import { SI_WORDS, SYMBOLS } from './si-units.ts';

type Entry = readonly [phrase: string, word: UnitWord];

/** Currencies: what stands before "dollars", and words that are enough. */
const DOLLARS: readonly (readonly [names: string, code: string])[] = [
  ['|us|u.s.|american', 'USD'],
  ['australian|aussie', 'AUD'],
  ['canadian', 'CAD'],
  ['hong kong', 'HKD'],
  ['singapore|singaporean', 'SGD'],
  ['new zealand', 'NZD'],
  ['taiwan|new taiwan', 'TWD'],
];
const MONEY: readonly (readonly [words: string, code: string])[] = [
  ['euro|euros|eur', 'EUR'],
  ['pounds sterling|sterling|british pounds|british pound|gbp|quid|pounds|pound', 'GBP'],
  ['usd|greenbacks', 'USD'],
  ['stg', 'GBP'],
  ['guilders|guilder|dutch guilders', 'NLG'],
  ['yen|jpy|japanese yen', 'JPY'],
  ['yuan|renminbi|rmb|cny|chinese yuan', 'CNY'],
  ['ruble|rubles|rouble|roubles|rub|russian rubles|russian roubles', 'RUB'],
  ['rupee|rupees|indian rupees|inr', 'INR'],
  ['won|krw|south korean won', 'KRW'],
  ['swiss francs|swiss franc|chf|francs|franc', 'CHF'],
  ['french francs|french franc', 'FRF'],
  ['deutschmarks|deutsche marks|deutschemarks|marks|mark', 'DEM'],
  ['real|reais|brl', 'BRL'],
  ['rand|zar', 'ZAR'],
  ['lira|liras|lire|turkish lira|try', 'TRY'],
  ['zloty|zlotys|pln', 'PLN'],
  ['forint|forints|huf', 'HUF'],
  ['czech crowns|czech koruna|koruna|czk', 'CZK'],
  ['swedish crowns|swedish kronor|kronor|sek', 'SEK'],
  ['norwegian crowns|norwegian kroner|kroner|nok', 'NOK'],
  ['danish crowns|danish kroner|dkk', 'DKK'],
  ['hryvnia|hryvnias|uah', 'UAH'],
  ['tenge|kzt', 'KZT'],
  ['som|soms|kgs', 'KGS'],
  ['baht|thb', 'THB'],
  ['ringgit|myr', 'MYR'],
  ['rupiah|idr', 'IDR'],
  ['dong|vnd', 'VND'],
  ['mexican pesos|mxn', 'MXN'],
  ['philippine pesos|php', 'PHP'],
  ['argentine pesos|ars', 'ARS'],
  ['pesos|peso', 'peso'],
  ['dirhams|dirham|aed', 'AED'],
  ['riyals|riyal|saudi riyals|sar', 'SAR'],
  ['shekels|shekel|ils', 'ILS'],
  ['naira|ngn', 'NGN'],
  ['dinars|dinar', 'dinar'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['hkd', 'HKD'],
  ['sgd', 'SGD'],
  ['bitcoin|bitcoins|btc', 'BTC'],
];

/** Physical units: every word of each; those after the bar are abbreviations. */
const PHYSICAL: readonly (readonly [unit: string, words: string, short?: string])[] = [
  ['kilometer', 'kilometer kilometers kilometre kilometres kms', 'km'],
  ['meter', 'meter meters metre metres', 'm'],
  ['centimeter', 'centimeter centimeters centimetre centimetres', 'cm'],
  ['millimeter', 'millimeter millimeters millimetre millimetres', 'mm'],
  ['micrometer', 'micrometer micrometers micron microns', 'µm'],
  ['nanometer', 'nanometer nanometers nanometre nanometres', 'nm'],
  ['mile', 'mile miles', 'mi'],
  ['yard', 'yard yards', 'yd'],
  ['foot', 'foot feet', 'ft'],
  ['inch', 'inch inches', ''],
  ['light-year', 'light-year light-years light_year light_years', ''],
  ['nautical mile', 'nautical_mile nautical_miles', ''],
  ['kilogram', 'kilogram kilograms kilogramme kilogrammes kilo kilos', 'kg'],
  ['gram', 'gram grams gramme grammes', 'g'],
  ['milligram', 'milligram milligrams', 'mg'],
  ['microgram', 'microgram micrograms', 'µg'],
  [
    'tonne kilometer',
    'tonne_-_kilometres tonne_-_kilometers tonne_kilometres tonnes_-_kilometres ton_-_kilometres tonne_-_km tkm',
    '',
  ],
  [
    'passenger kilometer',
    'passenger_-_kilometres passenger_-_kilometers passenger_kilometres passenger_-_km pkm',
    '',
  ],
  ['tonne', 'tonne tonnes metric_ton metric_tons metric_tonnes', ''],
  ['ton', 'ton tons short_tons long_tons', ''],
  ['ounce', 'ounce ounces', 'oz'],
  ['pound', 'lbs lb pounds_weight', ''],
  ['carat', 'carat carats karat karats', ''],
  ['bushel', 'bushel bushels', ''],
  ['liter', 'liter liters litre litres', 'l'],
  ['milliliter', 'milliliter milliliters millilitre millilitres', 'ml'],
  ['gallon', 'gallon gallons', 'gal'],
  ['pint', 'pint pints', ''],
  ['barrel', 'barrel barrels', 'bbl bbls'],
  ['cubic meter', 'cubic_meter cubic_meters cubic_metre cubic_metres', 'm3'],
  ['cubic foot', 'cubic_foot cubic_feet', ''],
  ['cubic kilometer', 'cubic_kilometer cubic_kilometers cubic_kilometre cubic_kilometres', 'km3'],
  ['cubic mile', 'cubic_mile cubic_miles', ''],
  ['square meter', 'square_meter square_meters square_metre square_metres sq_m sqm', 'm2'],
  ['square kilometer', 'square_kilometer square_kilometers square_kilometre square_kilometres sq_km', 'km2'],
  ['square mile', 'square_mile square_miles sq_miles', ''],
  ['square foot', 'square_foot square_feet sq_ft', ''],
  ['hectare', 'hectare hectares', 'ha'],
  ['acre', 'acre acres', ''],
  ['watt', 'watt watts', 'w'],
  ['kilowatt', 'kilowatt kilowatts', 'kw'],
  ['megawatt', 'megawatt megawatts', 'mw'],
  ['gigawatt', 'gigawatt gigawatts', 'gw'],
  ['kilowatt hour', 'kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours', 'kwh'],
  ['megawatt hour', 'megawatt_hour megawatt_hours megawatt-hour megawatt-hours', 'mwh'],
  ['gigawatt hour', 'gigawatt_hours gigawatt-hours', 'gwh'],
  ['terawatt hour', 'terawatt_hours terawatt-hours', 'twh'],
  ['horsepower', 'horsepower bhp hp ps', ''],
  ['volt', 'volt volts', ''],
  ['newton meter', 'newton_meters newton_metres newton-meters newton-metres', 'nm_torque'],
  ['pound-foot', 'pound-feet lb-ft pound_feet', ''],
  ['cubic centimeter', 'cubic_centimeters cubic_centimetres cc', ''],
  ['milliampere hour', 'mah milliampere_hours', ''],
  ['joule', 'joule joules', ''],
  ['kilojoule', 'kilojoule kilojoules', ''],
  ['megajoule', 'megajoule megajoules', ''],
  ['kelvin', 'kelvin kelvins', ''],
  ['ampere', 'ampere amperes amps', ''],
  ['part per million', 'parts_per_million ppm', ''],
  ['part per billion', 'parts_per_billion ppb', ''],
  ['pound per square inch', 'psi', ''],
  ['parsec', 'parsec parsecs', ''],
  ['terawatt', 'terawatt terawatts', 'tw'],
  ['calorie', 'calorie calories', ''],
  ['hertz', 'hertz', 'hz'],
  ['kilohertz', 'kilohertz', 'khz'],
  ['megahertz', 'megahertz', 'mhz'],
  ['gigahertz', 'gigahertz', 'ghz'],
  ['decibel', 'decibel decibels', 'db'],
  ['pixel', 'pixel pixels', 'px'],
  ['megapixel', 'megapixel megapixels', 'mp'],
  ['bit', 'bit bits', ''],
  ['byte', 'byte bytes', ''],
  ['kilobyte', 'kilobyte kilobytes', 'kb'],
  ['megabyte', 'megabyte megabytes', 'mb'],
  ['gigabyte', 'gigabyte gigabytes gigs', 'gb'],
  ['terabyte', 'terabyte terabytes', 'tb'],
  ['petabyte', 'petabyte petabytes', 'pb'],
  ['megabit', 'megabit megabits', ''],
  ['gigabit', 'gigabit gigabits', ''],
  ['kilobit', 'kilobit kilobits', ''],
  ['megabit per second', 'megabits_per_second megabits_a_second mbit_/_s mbits_/_s mb_/_s', 'mbps'],
  ['gigabit per second', 'gigabits_per_second gbit_/_s', 'gbps'],
  ['mile per hour', 'miles_per_hour miles_an_hour mph m.p.h m.p.h.', ''],
  [
    'kilometer per hour',
    'kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour km_an_hour kph km_/_h',
    'kmh',
  ],
  ['mile per gallon', 'miles_per_gallon miles_to_the_gallon mpg', ''],
  ['revolution per minute', 'revolutions_per_minute rpm', ''],
  ['barrel per day', 'barrels_per_day barrels_a_day bpd', ''],
  ['frame per second', 'frames_per_second fps', ''],
  ['knot', 'knots', ''],
  [
    'degree Celsius',
    'degrees_celsius degree_celsius degrees_centigrade °_c °_celsius c_degrees celsius centigrade deg_celsius deg_c',
    'c',
  ],
  [
    'degree Fahrenheit',
    'degrees_fahrenheit degree_fahrenheit °_f °_fahrenheit fahrenheit deg_fahrenheit deg_f',
    'f',
  ],
  ['degree', 'degree degrees ° deg', ''],
  ['magnitude', 'magnitude', ''],
];
const TIME: readonly (readonly [unit: string, words: string, short?: string])[] = [
  ['nanosecond', 'nanosecond nanoseconds', ''],
  ['millisecond', 'millisecond milliseconds', 'ms'],
  ['second', 'second seconds sec secs', 's'],
  ['minute', 'minute minutes min mins', ''],
  ['hour', 'hour hours hr hrs', 'h'],
  ['day', 'day days', ''],
  ['week', 'week weeks', ''],
  ['fortnight', 'fortnight fortnights', ''],
  ['month', 'month months', ''],
  ['quarter', 'quarters', ''],
  ['year', 'year years yr yrs', ''],
  ['decade', 'decade decades', ''],
  ['century', 'century centuries', ''],
];
const OTHER: readonly (readonly [unit: string, kind: UnitKind, words: string])[] = [
  ['%', 'percent', '% ％ percent per_cent pct pct. pc percentage'],
  [
    'percentage points',
    'points',
    'percentage_points percentage_point percentage-points percentage-point pp ppt ppts ppt. %_points percent_points',
  ],
  ['basis points', 'points', 'basis_points basis_point basis-points basis-point bps bp'],
  ['cent', 'cents', 'cent cents cts us_cents u.s._cents ¢'],
  ['penny', 'cents', 'pence penny pennies'],
  ['kopeck', 'cents', 'kopecks kopeks'],
  ['sen', 'cents', 'sen'],
  ['paisa', 'cents', 'paise'],
  ['centavo', 'cents', 'centavos'],
  ['centime', 'cents', 'centimes'],
  ['ore', 'cents', 'øre öre'],
  ['times', 'times', 'times fold -fold'],
];

/** All units by their words. */
export const UNITS: readonly Entry[] = [
  ...DOLLARS.flatMap(([names, code]) =>
    names
      .split('|')
      .flatMap((name) =>
        ['dollar', 'dollars', 'dlr', 'dlrs'].map(
          (word): Entry => [`${name} ${word}`.trim(), { unit: code, kind: 'currency' }],
        ),
      ),
  ),
  ...MONEY.flatMap(([words, unit]) =>
    words.split('|').map((word): Entry => [word, { unit, kind: 'currency' }]),
  ),
  ...(['€', '£', '¥', '₽', '₹', '$'] as const).map(
    (sign): Entry => [
      sign,
      {
        unit: { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR', $: 'USD' }[sign],
        kind: 'currency',
      },
    ],
  ),
  ...[
    ...PHYSICAL.map((one) => [...one, 'physical'] as const),
    ...TIME.map((one) => [...one, 'time'] as const),
  ].flatMap((one): Entry[] => {
    const unit = one[0];
    const kind: UnitKind = one.at(-1) === 'time' ? 'time' : 'physical';
    const short = one.length === 4 ? (one[2] ?? '') : '';
    return [
      ...spread(one[1]).map((word): Entry => [word, { unit, kind }]),
      ...spread(short).map((word): Entry => [word, { unit, kind, short: true }]),
    ];
  }),
  ...OTHER.flatMap(([unit, kind, words]) => spread(words).map((word): Entry => [word, { unit, kind }])),
  ['p', { unit: 'penny', kind: 'cents', short: true }],
  ...SI_WORDS.map(
    ([word, unit]): Entry => [word, { unit, kind: unit.endsWith('second') ? 'time' : 'physical' }],
  ),
  ...cldrWords('en'),
];

function spread(words: string): string[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

/** Letters that may be glued to digits and are read apart from them. */
export const GLUED: ReadonlySet<string> = new Set(
  [
    ...'m b t k bn bln mn mln tn trn trln tln mil pc pct p bp bps pp mph kph mpg km cm mm nm kg mg g oz lb lbs ml l ft yd ha w kw mw gw kwh mwh gwh twh hz khz mhz ghz gb mb tb kb pb mp px mbps gbps cc mah ppm ppb psi bpd bbl rpm bhp hp sq fps sec secs min mins hr hrs ms c f am pm yr yrs cr lakh million billion trillion kmh in th db p.m a.m'.split(
      ' ',
    ),
    ...[...SYMBOLS.keys()].filter((symbol) => !/[\d²³]/.test(symbol)),
  ].filter((word) => word !== 'in' && word !== 'th'),
);

/** Units by one word, without currencies and without single letters: a number before one is no part of a name. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  UNITS.flatMap(([word, { kind }]) => (kind !== 'currency' && /^\p{L}{2,}$/u.test(word) ? [word] : [])),
);
