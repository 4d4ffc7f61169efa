import { CURRENCY_CODES } from '../../../language/currency-codes.ts';
/** What a text says a number is counted in: its unit, and how many of it one stands for (null where it says nothing of that). */
export interface Scale {
  readonly unit: string | null;
  readonly multiplier: number | null;
}

const SCALES: readonly (readonly [multiplier: number, words: RegExp])[] = [
  [1, /^(?:ones?|actual|whole|абсолютн\p{L}*|unités?|آحاد|个)$/u],
  [1e3, /^(?:thousands?|ths|thsd|tsd|thous|тыс|тысяч\p{L}*|milliers?|آلاف|ألف|بالآلاف|千)$/u],
  [1e4, /^(?:万|萬)$/u],
  [1e6, /^(?:millions?|mln|mio|mill|млн|миллион\p{L}*|مليون|ملايين|بالملايين|百万)$/u],
  [1e8, /^(?:亿|億)$/u],
  [1e9, /^(?:billions?|bn|bln|mrd|млрд|миллиард\p{L}*|milliards?|مليار|مليارات|十亿)$/u],
  [1e12, /^(?:trillions?|trn|трлн|триллион\p{L}*|تريليون|万亿)$/u],
];
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  '€': 'EUR',
  евро: 'EUR',
  يورو: 'EUR',
  欧元: 'EUR',
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  долларов: 'USD',
  دولار: 'USD',
  美元: 'USD',
};
/** Words that only join the others. */
const JOINTS = /^(?:in|of|de|d|en|в|by|units?|us|u|s|the|بال|单位)$/u;
/** A rate: what stands after it is no scale. */
const PER = /^(?:per|pro|par|за|на|لكل|每)$/u;

/** "Tens of thousands", "hundred_million": what comes before a scale multiplies it. */
const TIMES =
  /(?<![\p{L}\d])(?:(?<ten>tens?)|hundreds?)[\s_]+(?:of[\s_]+)?(?=(?:thousand|million|billion))/iu;

/** How many times the scale that follows is meant: 10 for "tens of thousands"; 1 where nothing says so. */
export function timesScale(text: string): number {
  const found = TIMES.exec(text);
  return found === null ? 1 : found.groups?.ten ? 10 : 100;
}

/** Reads a text such as "Millions", "EUR million", "MIO_EUR" or "thousand persons"; one without a scale is a unit as it is. */
export function readScale(text: string): Scale {
  const words = text
    .trim()
    .replace(TIMES, '')
    .replaceAll(/(百万|十亿|万亿|[万千亿萬億])(?=\p{L})/gu, '$1 ')
    .split(/[\s_.,;:/()[\]'’-]+/u)
    .filter((word) => word !== '');
  const per = words.findIndex((word) => PER.test(word.toLowerCase()));
  const times = timesScale(text);
  let multiplier: number | null = null;
  const rest: string[] = [];
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    const scale = per >= 0 && at > per ? undefined : SCALES.find(([, form]) => form.test(lower));
    // "Thousand millions" is one scale of two words.
    if (scale) multiplier = (multiplier ?? 1) * scale[0];
    else rest.push(word);
  }
  if (multiplier === null) return { unit: plainUnit(words) ?? (text.trim() || null), multiplier: null };
  const unit = plainUnit(rest) ?? rest.filter((word) => !JOINTS.test(word.toLowerCase())).join(' ');
  return { unit: unit === '' ? null : unit, multiplier: multiplier * times };
}

/** The currency that words name and nothing besides; null where they name another unit. */
function plainUnit(words: readonly string[]): string | null {
  const codes = words
    .filter((word) => !JOINTS.test(word.toLowerCase()))
    .map((word) => CURRENCY_WORDS[word.toLowerCase()] ?? (CURRENCY_CODES.has(word) ? word : null));
  const [code] = codes;
  return codes.length === 1 && code ? code : null;
}

/** The same of a line of units below the names of columns, where thousands are written as their noughts. */
export function readUnitLine(text: string): Scale {
  const noughts = /^['’]?(000(?:[ ,.]?000){0,2})(?:['’]?s)?(?:\s+(.+))?$/.exec(text.trim());
  if (!noughts) return readScale(text);
  const count = (noughts[1] as string).replaceAll(/\D/g, '').length;
  return { unit: noughts[2] ? readScale(noughts[2]).unit : null, multiplier: 10 ** count };
}

/** Whether a column's name says that it has the scale of the values: how many one of them stands for. */
export function isScaleColumn(name: string): boolean {
  return /^(?:unit[ _]?mult(?:iplier)?|power[ _]?code|scale|scaling|multiplier|units?[ _]?scale)(?:[ _]?(?:code|id))?$/i.test(
    name.trim(),
  );
}

/** The multiplier that a cell of such a column says; null where it says none. SDMX writes the power of ten. */
export function scaleCell(name: string, cell: string): number | null {
  const number = Number(cell);
  if (cell.trim() !== '' && Number.isFinite(number)) {
    const isPower = /^(?:unit|power)/i.test(name.trim()) || [0, 3, 6, 9, 12].includes(number);
    if (isPower) return Number.isInteger(number) && number >= 0 && number <= 15 ? 10 ** number : null;
    return [1, 1e3, 1e6, 1e9, 1e12].includes(number) ? number : null;
  }
  if (/^units?$/i.test(cell.trim())) return 1;
  const { unit, multiplier } = readScale(cell);
  return unit === null ? multiplier : null;
}
