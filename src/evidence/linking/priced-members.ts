import { stemsOf } from '../../language/stems.ts';
import type { FoundMeasure } from './found-measure.ts';
import { type MemberMention, QUANTITY } from './members.ts';
import { contextsOf, type Reading } from './reading.ts';
import { PRICED } from './vocabulary.ts';

/**
 * "Apples cost $6.14 a kilogram", in a table of the prices of several products: the product that the sentence names, and
 * money of the table's for as much of it as the table says. Null where the sentence says another amount, or none.
 */
export function pricedMembers(reading: Reading): FoundMeasure | null {
  const { given, table, mentions, role } = reading;
  const [only, another] = table.measures.filter(
    ({ measure: { kind, unit } }) => kind === 'price' && unit !== null,
  );
  if (!only || another || !/\bprices?\b/i.test(`${only.measure.label}; ${table.cube.title}`)) return null;
  const products = table.cube.dimensions.filter(
    ({ role, members }) => role === 'category' && members.length > 1,
  );
  const [product] = products;
  if (!product || products.length > 1) return null;
  const named = mentions.filter(({ dimension }) => dimension === product.column);
  const [first] = named;
  if (!first) return null;
  const { figure, sentence, text, headline, before } = given;
  const isMoney = /^[A-Z]{3}\b/.test(figure.unit ?? '') || /^(?:cent|penny)$/.test(figure.unit ?? '');
  const isPriced = isMoney || sentence.words.some(({ stem }) => PRICED.has(stem));
  if (!isPriced) return null;
  const sentenceSaid = text.slice(sentence.start, sentence.end);
  if (OTHER_PRICE.test(sentenceSaid) && !OTHER_PRICE.test(table.cube.title)) return null;
  const said = [sentenceSaid, ...before.slice(0, 1), headline].join('; ');
  // A change in percent is the same for any amount.
  const isOfAny = role.statistic === 'change' && role.how === 'percent';
  if (named.some((one) => isOfOtherProduct(one, product.members, given))) return null;
  const amounts = named.map((one) => amountOf(one, product.members));
  if (!isOfAny && !amounts.every((amount) => isAmountSaid(amount, said, figure.unit))) return null;
  const at = named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  return {
    linked: only,
    fit: 0.85,
    at,
    because: `${only.measure.label} ← “${at.map((i) => sentence.words[i]?.text).join(' ')}”`,
  };
}

/** What is paid elsewhere than in shops, or for another kind of the product. */
const OTHER_PRICE =
  /\b(?:export(?:s|ed|ers?)?|import(?:s|ed|ers?)?|wholesale(?:rs?)?|farm-?gate|growers?|farmers?|producers?|processors?|futures|organic|frozen|restaurants?)\b/iu;

interface Amount {
  readonly count: number;
  readonly unit: string;
}

/** How much of a product its price is of, as its name says; null where it says nothing. */
function amountOf(
  { codes }: MemberMention,
  members: Reading['table']['cube']['dimensions'][number]['members'],
): Amount | null {
  const labels = members.flatMap((one) => (codes.includes(one.code) ? one.labels : []));
  const groups = labels.map((label) => QUANTITY.exec(label)?.groups).find(Boolean);
  // "Hen eggs (10)": so many of them.
  const unit = groups?.per ?? groups?.unit ?? (groups?.count ? PIECE : undefined);
  return unit ? { count: Number(groups?.count ?? 1), unit: unit.toLowerCase() } : null;
}

/** What is counted, and neither weighed nor measured. */
const PIECE = 'piece';

/** What texts call the units that products are sold by. */
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:kilograms?|kilos?|kg)$/, /(?:\b|\d)(?:kilograms?|kilos?|kg)\b/iu],
  [/^(?:grams?|g)$/, /\b(?:grams?|g|blocks?|packs?|packets?)\b|\d-?g(?:ram)?\b/iu],
  [/^(?:lit(?:re|er)s?|l)$/, /\blit(?:re|er)s?\b/iu],
  [/^dozen$/, /\bdozens?\b/iu],
  [/^(?:pounds?|lbs?)$/, /\b(?:pounds?|lbs?)\b/iu],
];
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `half an?|an?|${NUMBERS.slice(1).join('|')}|\\d+(?:\\.\\d+)?`;

/** Whether a sentence says so much of a product: "two litres of milk", "a kilogram"; where a name says no amount, it needs none. */
function isAmountSaid(amount: Amount | null, said: string, unit: string | null): boolean {
  const per = / per (\p{L}+)$/u.exec(unit ?? '')?.[1];
  if (amount === null) return per === undefined && !ANY.test(said);
  // "Ten eggs", and a pack or a carton of so many.
  if (amount.unit === PIECE)
    return new RegExp(`\\b(?:${amount.count}|${NUMBERS[amount.count] ?? amount.count})\\b`, 'iu').test(said);
  const words = WORDS.find(([own]) => own.test(amount.unit))?.[1];
  if (words === undefined) return false;
  if (per !== undefined && !(amount.count === 1 && words.test(per))) return false;
  // Amounts of the same kind that are not this one: "half a kilogram", "a four-litre bag", "a 250-gram block".
  const others = [...said.matchAll(OTHER)].map(({ groups }) => groups?.n ?? '');
  const isThis = (n: string) =>
    /^(?:an?|one|per)$/i.test(n)
      ? amount.count === 1
      : Number(n) === amount.count || NUMBERS[amount.count] === n.toLowerCase();
  return (
    words.test(said) &&
    others.every(isThis) &&
    (amount.count <= 1 || others.length > 0 || /block/iu.test(said))
  );
}

/** An amount that something is sold by. */
const ANY = new RegExp(
  `\\b(?:${NUMBER}|per|each|every)[\\s-](?:kilograms?|kilos?|kg|grams?|g|lit(?:re|er)s?|dozen|pounds?|lbs?|ounces?|gallons?|pints?|tonnes?|tons?)\\b`,
  'iu',
);

/**
 * "Lamb mince", of a table that has that of beef; "beef", of one that has its mince alone; "95-octane petrol", of one with
 * petrol of 91: what a product is called up to its first comma has to be said, and no compound of other words.
 */
function isOfOtherProduct(
  { codes, from }: MemberMention,
  members: Reading['table']['cube']['dimensions'][number]['members'],
  given: Reading['given'],
): boolean {
  const { text, sentence } = given;
  const { words, start } = sentence;
  const labels = members.flatMap((one) => (codes.includes(one.code) ? one.labels : []));
  const said = new Set([sentence, ...contextsOf(given)].flatMap((one) => one.words.map(({ stem }) => stem)));
  // "Pork loin" are "Pork loin cuts".
  const isNamed = labels.some((label) => {
    const stems = stemsOf(label.split(/[,(]/)[0] ?? '', 'en');
    return stems.filter((stem) => said.has(stem)).length >= Math.min(2, stems.length);
  });
  const compound = COMPOUND.exec(text.slice(start, words[from]?.start ?? start))?.[1];
  const own = new Set(labels.flatMap((label) => stemsOf(label, 'en')));
  return !isNamed || (compound !== undefined && !stemsOf(compound, 'en').every((stem) => own.has(stem)));
}

const COMPOUND = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)\s$/u;

const OTHER = new RegExp(
  `\\b(?<n>${NUMBER})[\\s-]?(?:kilograms?|kilos?|kg|grams?|g|lit(?:re|er)s?|dozen|pounds?|lbs?)\\b`,
  'giu',
);
