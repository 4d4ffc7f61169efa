import type { Token } from '../../language/tokens.ts';
import type { Measure } from './figure.ts';
import type { Language, MeasureWords } from './language.ts';
import type { Quantity } from './quantity.ts';

/** What a quantity says of its subject, and which way it went. */
export interface Measured {
  readonly measure: Measure;
  readonly direction: 'up' | 'down' | null;
}

const LEVEL: Measured = { measure: 'level', direction: null };

/** What a quantity says in a language whose grammar is a list of words: share, change, ratio, rank or level. */
export function plainMeasureOf(
  tokens: readonly Token[],
  quantity: Quantity,
  language: Language,
  words: MeasureWords,
): Measured {
  const before = tokens[quantity.from - 1]?.lower ?? '';
  const after = tokens[quantity.to]?.lower ?? '';
  const towards = (reach: number) => directionBefore(tokens, quantity, language, reach);
  if (words.from.has(before) && leadsTo(tokens, quantity, words)) return LEVEL;
  // "Est passée de 97,4 % du PIB en 2019 à 113,1 %": from where it went.
  if (before === 'de' && PASSED.test(tokens[quantity.from - 2]?.lower ?? '')) return LEVEL;
  // "Ont passé 143,9 millions de nuitées", "il est tombé 580 mm de pluie": what they spent, and how much came down.
  if (PASSED.test(before) || FALLEN.test(before)) return LEVEL;
  const isBy = words.by.has(before);
  const compared = comparedTo(tokens, quantity, words, isBy);
  if (compared && !['score', 'rank', 'times'].includes(quantity.kind))
    return { measure: 'change', direction: compared };
  switch (quantity.kind) {
    case 'score':
      return LEVEL;
    case 'rank':
      return { measure: 'rank', direction: null };
    case 'times': {
      const isRatio =
        quantity.direction !== null ||
        quantity.coreTo === quantity.to ||
        words.ratioAlways ||
        words.ratioBefore.has(before) ||
        words.ratioAfter.has(after);
      return isRatio ? { measure: 'ratio', direction: quantity.direction ?? towards(4) } : LEVEL;
    }
    case 'points':
      return { measure: 'change', direction: towards(8) };
    case 'percent':
    case 'share': {
      const noun = directionAt(tokens, quantity.to + (words.shareAfter.has(after) ? 1 : 0), language);
      if (noun) return { measure: 'change', direction: noun };
      if (!isBy && isShare(tokens, quantity, words)) return { measure: 'share', direction: null };
      if (words.reached.has(before))
        return quantity.kind === 'share' ? { measure: 'share', direction: null } : LEVEL;
      const direction = towards(isBy ? 9 : 3);
      if (direction) return { measure: 'change', direction };
      return quantity.kind === 'share' ? { measure: 'share', direction: null } : LEVEL;
    }
    default: {
      const direction = isBy ? towards(9) : towards(1);
      return direction && quantity.kind !== 'time' ? { measure: 'change', direction } : LEVEL;
    }
  }
}

/** "18 % de moins qu'un an plus tôt", "на 2,1 процента меньше", "比2023年高0.3度": which way something differs from another. */
function comparedTo(
  tokens: readonly Token[],
  { from, to }: Quantity,
  words: MeasureWords,
  isBy: boolean,
): 'up' | 'down' | null {
  const wordAt = (at: number) => tokens[at]?.lower ?? '';
  const at = to + (words.shareAfter.has(wordAt(to)) ? 1 : 0);
  const isThan = words.than.has(wordAt(at + 1)) || words.than.has(wordAt(at + 2));
  if (isBy || isThan) {
    if (words.moreAfter.has(wordAt(at))) return 'up';
    if (words.lessAfter.has(wordAt(at))) return 'down';
  }
  const way = words.moreBefore.has(wordAt(from - 1))
    ? 'up'
    : words.lessBefore.has(wordAt(from - 1))
      ? 'down'
      : null;
  for (let place = from - 2; way !== null && place >= 0 && place >= from - COMPARED_REACH; place -= 1) {
    if (/^[;:.。；,，、]$/u.test(wordAt(place))) return null;
    if (words.than.has(wordAt(place))) return way;
  }
  return null;
}

/** How many words, or signs of Chinese, there may be between what is compared and by how much. */
const COMPARED_REACH = 14;

const FALLEN = /^tomb(?:é|ée|és|ées)$/;
const PASSED = /^pass(?:é|ée|és|ées|e|ent|er|ant|ait)$/;

/** "De 7,1 à 7,3 %": a number in the same unit, or with the unit of both, follows that was reached. */
function leadsTo(tokens: readonly Token[], { coreTo, to }: Quantity, words: MeasureWords): boolean {
  for (let at = to; at < to + 3; at += 1) {
    if (!words.reached.has(tokens[at]?.lower ?? '')) continue;
    const [number, unit] = [tokens[at + 1], tokens[at + 2]];
    return number?.kind === 'digits' && (coreTo === to || unit?.lower === tokens[to - 1]?.lower);
  }
  return false;
}

/** "5 % des exportations", "占出口的5%", "доля составила 5%". */
function isShare(tokens: readonly Token[], { from, to }: Quantity, words: MeasureWords): boolean {
  if (words.shareAfter.has(tokens[to]?.lower ?? '')) return true;
  for (let at = Math.max(0, from - 8); at < from; at += 1) {
    if (words.shareBefore.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Which way the nearest verb of change before a quantity went, in its clause. */
function directionBefore(
  tokens: readonly Token[],
  { from }: Quantity,
  language: Language,
  reach: number,
): 'up' | 'down' | null {
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    if (/^[;:.。；]$/.test(tokens[at]?.text ?? '')) return null;
    const direction = directionAt(tokens, at, language);
    if (direction) return direction;
  }
  return null;
}

function directionAt(tokens: readonly Token[], at: number, { ups, downs }: Language): 'up' | 'down' | null {
  const word = tokens[at]?.lower ?? '';
  return ups.has(word) ? 'up' : downs.has(word) ? 'down' : null;
}
