import { GOODS_FR } from './goods-french.ts';
import { GOODS_RU } from './goods-russian.ts';

/** Goods as English stories name them, with their Harmonized System 2022 codes. The longest matching phrase is used. */
const GOODS: Readonly<Record<string, string>> = {
  'optical components|optical elements|lenses|lens|prisms|mirrors': '9001 9002',
  'optics|military optics|optical devices|optical instruments|optical equipment|optical systems':
    '9001 9002 9005 9013',
  'sights|telescopic sights|rifle scopes|scopes|gun sights|riflescopes': '9005 9013',
  'binoculars|telescopes|night-vision devices|night vision devices|night-vision goggles|night vision goggles|night-vision equipment':
    '9005',
  'thermal imagers|thermal imaging cameras|thermal cameras|infrared cameras|cameras|surveillance cameras|video cameras':
    '8525',
  'infrared detectors|infrared sensors|sensors|detectors': '8541 9027',
  'lasers|laser rangefinders|rangefinders|range finders': '9013 9015',
  'machine tools|machine-tools|cnc machines|cnc machine tools|machining centers|machining centres|metalworking machines':
    '8456 8457 8458 8459 8460 8461 8462 8463',
  'lathes|lathe': '8458',
  'milling machines': '8459',
  'ball bearings|bearings|roller bearings': '8482',
  'semiconductors|chips|microchips|computer chips|semiconductor chips': '8541 8542',
  'microelectronics|microelectronic components': '8534 8541 8542',
  'integrated circuits|microcircuits|processors|memory chips|microprocessors|microcontrollers': '8542',
  'transistors|diodes': '8541',
  'printed circuits|circuit boards|printed circuit boards': '8534',
  'electronic components|electronics': '85',
  'capacitors|resistors': '8532 8533',
  'computers|servers|laptops': '8471',
  'radios|radio equipment|transceivers|communications equipment|telecommunications equipment|routers|modems':
    '8517',
  'antennas|antennae|aerials': '8529',
  'radar|radars|radar equipment|navigation equipment|navigation devices|navigation modules|gps receivers':
    '8526 9014',
  'oscilloscopes|measuring instruments|test equipment': '9030',
  'batteries|lithium batteries|lithium-ion batteries|accumulators': '8507',
  'generators|diesel generators': '8502',
  'magnets|permanent magnets': '8505',
  'unmanned aerial vehicles|uavs|drones|unmanned aircraft|quadcopters|drone parts|drone components': '8806',
  'uav engines|drone engines|aircraft piston engines|engines for drones|engines for uavs': '840710',
  'turbojet engines|turbojets|turboprop engines|jet engines|gas turbines': '8411',
  'diesel engines': '8408',
  'aircraft|planes|airplanes|jets|helicopters': '8802',
  'aircraft parts|aircraft components|aviation parts|spare parts for aircraft': '8807',
  'missiles|cruise missiles|ballistic missiles|shells|artillery shells|ammunition|munitions|rockets|bombs|mines|grenades|cartridges':
    '9306',
  'rifles|guns|firearms|machine guns|artillery|howitzers|weapons|small arms|weaponry': '93',
  'tanks|armored vehicles|armoured vehicles|armored personnel carriers|armoured personnel carriers': '8710',
  'trucks|lorries|heavy trucks': '8704',
  tractors: '8701',
  'cars|passenger cars': '8703',
  'excavators|bulldozers|loaders|construction machinery': '8429',
  'tires|tyres': '4011',
  'nitrocellulose|gun cotton|guncotton': '391220',
  'cotton pulp|cotton linters': '140420 470610',
  'gunpowder|propellants|propellant powder|smokeless powder': '3601',
  'explosives|tnt': '3602',
  'detonators|fuses': '3603',
  'body armor|body armour|bulletproof vests|flak jackets': '6211 6307',
  helmets: '6506',
  'crude oil|crude': '2709',
  'oil products|diesel|gasoline|petrol|fuel oil|jet fuel|kerosene': '2710',
  'natural gas|lng|liquefied natural gas|gas': '2711',
  coal: '2701',
  'uranium|enriched uranium': '2844',
  'steel|iron and steel': '72',
  'aluminium|aluminum': '76',
  copper: '74',
  nickel: '75',
  titanium: '8108',
  'gallium|germanium': '811292',
  'rare earths|rare-earth metals|rare earth metals': '2805 2846',
  'fertilizer|fertilizers|fertiliser|fertilisers': '31',
  'wheat|grain': '1001',
  'timber|lumber|sawn timber': '4407',
  'carbon fiber|carbon fibre': '6815',
  'lubricants|lubricant additives': '2710 3811',
};

/** Goods with their own basket. */
const BASKETS: Readonly<Record<string, readonly string[]>> = {
  optics: ['9001', '9002', '9005', '9013'],
  'machine-tools': ['8456', '8457', '8458', '8459'],
  semiconductors: ['8541', '8542'],
};
/** Words that indicate a basket on their own. */
const NAMED: readonly (readonly [words: RegExp, basket: string])[] = [
  [/\bmicroelectronic/iu, 'microelectronics'],
  [/\bcommon high[- ]priority\b|\bbattlefield (?:goods|items)\b/iu, 'common-high-priority'],
];

interface GoodsWords {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly most: number;
}

const TABLES = { en: GOODS, fr: GOODS_FR, ru: GOODS_RU };
const lists = new Map<string, GoodsWords>();

/**
 * The Harmonized System codes and baskets of goods, by the words of a text in English, French or Russian; none for
 * other languages.
 */
export function goodsCodes(
  goods: string,
  language = 'en',
): { codes: readonly string[]; baskets: readonly string[] } {
  const list = lists.get(language) ?? readGoods(language);
  lists.set(language, list);
  const words = wordsOf(goods, language).slice(0, 60);
  const codes = new Set<string>();
  let at = 0;
  while (at < words.length) {
    let length = Math.min(list.most, words.length - at);
    while (length > 0 && !list.words.has(words.slice(at, at + length).join(' '))) length -= 1;
    for (const code of list.words.get(words.slice(at, at + length).join(' ')) ?? []) codes.add(code);
    at += Math.max(1, length);
  }
  const baskets = new Set(NAMED.flatMap(([pattern, basket]) => (pattern.test(goods) ? [basket] : [])));
  for (const [basket, headings] of Object.entries(BASKETS)) {
    const inside = [...codes].filter((code) => headings.includes(code));
    if (inside.length > 0 && inside.length >= Math.min(2, codes.size)) baskets.add(basket);
  }
  return { codes: [...codes].sort(), baskets: [...baskets].sort() };
}

/** Every code that goods can have. */
export function knownGoodsCodes(): readonly string[] {
  const all = Object.values(TABLES).flatMap((table) => Object.values(table));
  return [...new Set(all.flatMap((codes) => codes.split(' ')))];
}

function readGoods(language: string): GoodsWords {
  const words = new Map<string, readonly string[]>();
  let most = 1;
  for (const [names, codes] of Object.entries(TABLES[language as keyof typeof TABLES] ?? {})) {
    for (const name of names.split('|')) {
      const own = wordsOf(name, language);
      words.set(own.join(' '), codes.split(' '));
      most = Math.max(most, own.length);
    }
  }
  return { words, most };
}

function wordsOf(text: string, language: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return language === 'ru' ? words.map((word) => word.replace(RUSSIAN_ENDING, '')) : words;
}

/** Endings of nouns and adjectives, after a stem of at least three letters. */
const RUSSIAN_ENDING =
  /(?<=\p{L}{3})(?:иями|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ую|юю|ию|ия|[аяоеиыуюьй])$/u;
