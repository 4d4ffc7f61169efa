import { FRENCH_ASIDES } from '../asides/fr-asides.ts';
import type { NumberWord } from '../language.ts';
import { FRENCH_OTHER_DATES, FRENCH_PERIODS, MONTHS } from './fr-periods.ts';
import { FRENCH_SPEAKERS } from './fr-speakers.ts';
import { plainLanguage } from './plain.ts';

type Entry = readonly [string, NumberWord];

const SMALL =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
];

function* small(): Generator<Entry> {
  const word = (value: number) => SMALL[value - 2] ?? '';
  for (let value = 2; value < 20; value += 1) yield [word(value), { kind: 'ones', value }];
  for (const [tens, base] of TENS) {
    yield [tens, { kind: 'ones', value: base }];
    yield [`${tens} et un`, { kind: 'ones', value: base + 1 }];
    yield [`${tens}-et-un`, { kind: 'ones', value: base + 1 }];
    for (let value = 2; value < 10; value += 1)
      yield [`${tens}-${word(value)}`, { kind: 'ones', value: base + value }];
  }
  for (let value = 10; value < 20; value += 1)
    yield [`soixante-${word(value)}`, { kind: 'ones', value: 60 + value }];
  yield ['soixante et onze', { kind: 'ones', value: 71 }];
  yield ['quatre-vingts', { kind: 'ones', value: 80 }];
  yield ['quatre-vingt', { kind: 'ones', value: 80 }];
  yield ['quatre-vingt-un', { kind: 'ones', value: 81 }];
  for (let value = 2; value < 20; value += 1)
    yield [`quatre-vingt-${word(value)}`, { kind: 'ones', value: 80 + value }];
  yield ['quatre-vingt-onze', { kind: 'ones', value: 91 }];
}

const NUMBERS: readonly Entry[] = [
  ...small(),
  ['cent', { kind: 'hundred', value: 100 }],
  ['cents', { kind: 'hundred', value: 100 }],
  ['mille', { kind: 'scale', value: 1e3 }],
  ['million', { kind: 'scale', value: 1e6 }],
  ['millions', { kind: 'scale', value: 1e6, plural: true }],
  ['milliard', { kind: 'scale', value: 1e9 }],
  ['milliards', { kind: 'scale', value: 1e9, plural: true }],
  ['billion', { kind: 'scale', value: 1e12 }],
  ['billions', { kind: 'scale', value: 1e12, plural: true }],
  ['md', { kind: 'scale', value: 1e9, short: 'digits' }],
  ['mds', { kind: 'scale', value: 1e9, short: 'digits' }],
  ['mrd', { kind: 'scale', value: 1e9, short: 'digits' }],
  ['m', { kind: 'scale', value: 1e6, short: 'money' }],
  ['dizaine', { kind: 'dozen', value: 10 }],
  ['douzaine', { kind: 'dozen', value: 12 }],
  ['vingtaine', { kind: 'dozen', value: 20 }],
  ['trentaine', { kind: 'dozen', value: 30 }],
  ['quarantaine', { kind: 'dozen', value: 40 }],
  ['cinquantaine', { kind: 'dozen', value: 50 }],
  ['centaine', { kind: 'dozen', value: 100 }],
  ['millier', { kind: 'scale', value: 1e3 }],
  ['dizaines', { kind: 'dozen', value: 10, plural: true }],
  ['centaines', { kind: 'hundred', value: 100, plural: true }],
  ['milliers', { kind: 'scale', value: 1e3, plural: true }],
];

const ORDINALS = 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(
  ' ',
);

/** French: number, unit, hedge, period and who says it. */
export const french = plainLanguage({
  tag: 'fr',
  digits: {
    decimal: ',',
    group: ' \u00a0\u202f\u2009.',
    glued: new Set('km m kg g t l ha mm cm md mds mwh gw mw go mo h'.split(' ')),
  },
  trigger: new RegExp(
    `[\\d０-９]|(?<![\\p{L}])(?:${SMALL.join('|')}|vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|milliards?|milliers?|dizaines?|douzaine|\\p{L}+taine|centaines?|moitié|quatrième|neuvième|tiers|quarts?|doubl|tripl|un |une )`,
    'iu',
  ),
  numbers: NUMBERS,
  joiners: 'et',
  articles: 'un une',
  minus: 'moins',
  fractions: [
    ['moitié', { of: 2, alone: true }],
    ['tiers', { of: 3, alone: false }],
    ['quart', { of: 4, alone: false }],
    ['quarts', { of: 4, alone: false }],
    ['cinquième', { of: 5, alone: false }],
    ['cinquièmes', { of: 5, alone: false }],
    ['dixième', { of: 10, alone: false }],
    ['dixièmes', { of: 10, alone: false }],
    ['demi', { of: 2, alone: false }],
    ['demie', { of: 2, alone: false }],
  ],
  multiples: [
    ...['doublé', 'doublée', 'doublés', 'doublées', 'doubler'].map(
      (word) => [word, { value: 2, direction: 'up' } as const] as const,
    ),
    ...['triplé', 'triplée', 'tripler'].map(
      (word) => [word, { value: 3, direction: 'up' } as const] as const,
    ),
    ...['quadruplé', 'quadrupler'].map((word) => [word, { value: 4, direction: 'up' } as const] as const),
    ['décuplé', { value: 10, direction: 'up' }],
  ],
  units: [
    ['%', 'percent', '%|pour cent|pourcent'],
    ['percentage points', 'points', 'points de pourcentage|point de pourcentage'],
    ['basis points', 'points', 'points de base|point de base'],
    ['EUR', 'currency', "euros|euro|d'euros|d'euro|d’euros"],
    ['USD', 'currency', 'dollars|dollar|de dollars|dollars américains|de dollars américains'],
    ['GBP', 'currency', 'livres sterling|livres|de livres|de livres sterling'],
    ['CNY', 'currency', 'yuans|yuan|de yuans'],
    ['RUB', 'currency', 'roubles|rouble|de roubles'],
    ['JPY', 'currency', 'yens|yen|de yens'],
    ['CHF', 'currency', 'francs suisses|francs|de francs suisses|de francs|franc'],
    ['tonne', 'physical', 'tonnes|tonne|de tonnes|t'],
    ['kilometer per hour', 'physical', 'km/h|km / h|kilomètres par heure|kilomètres-heure'],
    ['square kilometer', 'physical', 'kilomètres carrés|km2'],
    ['square meter', 'physical', 'mètres carrés|m2'],
    ['kilometer', 'physical', 'km|kilomètres|kilomètre'],
    ['meter', 'physical', 'm|mètres|mètre'],
    ['centimeter', 'physical', 'cm|centimètres|centimètre'],
    ['kilogram', 'physical', 'kg|kilos|kilo|kilogrammes'],
    ['gram', 'physical', 'g|grammes|gramme'],
    ['liter', 'physical', 'litres|litre|l|de litres'],
    ['barrel per day', 'physical', 'barils par jour|de barils par jour'],
    ['barrel', 'physical', 'barils|baril|de barils'],
    ['hectare', 'physical', "hectares|hectare|ha|d'hectares"],
    ['degree', 'physical', 'degrés|degré|°'],
    ['terawatt hour', 'physical', 'térawattheures|térawattheure|térawatts-heures|térawatt-heures|twh'],
    ['gigawatt hour', 'physical', 'gigawattheures|gigawattheure|gigawatts-heures|gigawatt-heures|gwh'],
    ['megawatt hour', 'physical', 'mégawattheures|mégawattheure|mégawatts-heures|mégawatt-heures|mwh'],
    ['kilowatt hour', 'physical', 'kilowattheures|kilowattheure|kilowatts-heures|kilowatt-heures|kwh'],
    ['megawatt', 'physical', 'mégawatts|mw'],
    ['second', 'time', 'secondes|seconde'],
    ['minute', 'time', 'minutes|minute'],
    ['hour', 'time', 'heures|heure'],
    ['day', 'time', 'jours|jour'],
    ['week', 'time', 'semaines|semaine'],
    ['month', 'time', 'mois'],
    ['year', 'time', 'ans|an|années|année'],
    ['times', 'times', 'fois'],
  ],
  signs: [],
  before: [
    ['about', "environ|quelque|autour de|dans les|aux alentours de|de l'ordre de"],
    ['approximately', 'approximativement|à peu près|grosso modo'],
    ['nearly', "près de|près d'|pas loin de|un peu moins de"],
    ['almost', 'presque|quasiment'],
    ['over', 'supérieur à|dépassant|dépasse|au-dessus de|au-delà de'],
    ['more than', "plus de|plus d'|plus d’|un peu plus de|un peu plus d'|plusieurs"],
    ['at least', 'au moins|au minimum|pas moins de|un minimum de'],
    ['up to', "jusqu'à|jusqu’à|au plus|au maximum|tout au plus|un maximum de|pas plus de"],
    ['fewer than', "moins de|moins d'|moins d’|inférieur à|en dessous de"],
  ],
  after: [
    ['at least', 'au moins|ou plus|au minimum'],
    ['about', 'environ'],
    ['up to', 'au plus|au maximum|maximum'],
  ],
  transparent: 'la le les de',
  rangeWords: 'à',
  betweenWords: 'entre',
  andWords: 'et ou',
  outOf: 'sur',
  measures: {
    from: 'de',
    reached: 'à atteint atteignait atteindre',
    by: 'de',
    shareAfter: "de des du d'",
    shareBefore: 'part parts représente représentent représentait représentaient',
    ratioAfter: 'plus moins supérieur supérieure le la les ce',
  },
  ordinals: ORDINALS.flatMap((word, i) => [
    [`${word} plus`, i + 2] as const,
    [`${word}-plus`, i + 2] as const,
  ]),
  ups: 'augmenté augmente augmentation hausse progressé progresse progression grimpé bondi bond crû croissance accru gagné passé passées passée passés monté montée accrue augmentée augmentés',
  downs:
    'baissé baisse baissent reculé recule recul chuté chute diminué diminue diminution tombé tombée perdu ralenti contracté réduit réduction',
  yearWords: /^(?:année|an|exercice)$/,
  ageWords: /^ans?$/,
  ageBefore: /^(?:âgé|âgée|homme|femme|de)$/,
  months: MONTHS,
  stops:
    'de du des et en à au aux le la les un une par pour sur dans avec sans ou mais que qui où ce cette ces son sa ses leur leurs a ont est sont était été être plus moins l d s n c qu se ne pas fois seulement depuis contre selon',
  asides: FRENCH_ASIDES,
  speakers: FRENCH_SPEAKERS,
  periodTrigger:
    /\d{4}|trimestre|semestre|an dernier|année|mois|semaine|\bans?\b|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi/iu,
  otherDates: FRENCH_OTHER_DATES,
  relatives: /, (?:qui|que|dont|où)\s[^,]*$/u,
  periods: FRENCH_PERIODS,
});
