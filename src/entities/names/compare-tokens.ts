import { isUnspaced, isVowelless } from '../../language/scripts.ts';
import { isCommonBrand } from './common-brands.ts';
import { commonFamilyName } from './common-family-names.ts';
import { areTwoFamilyNames, sameFamilyName, sameGivenName } from './given-name-lines.ts';
import type { NameOf, NameToken } from './name-token.ts';
import { areTwoPinyinNames } from './pinyin.ts';
import { koreanKey, looseSkeletonOf } from './sounds.ts';
import { weightedEdits } from './weighted-edits.ts';

/** How two parts of names turned out to be the same, or nearly. */
export type Likeness =
  | 'same'
  | 'same meaning'
  | 'name variant'
  | 'short name'
  | 'sounds alike'
  | 'spelled alike'
  | 'transliteration'
  | 'initial'
  | 'joined'
  | 'acronym';

/** The likeness of two name parts: 1 is identical, 0 is a different word. */
export interface TokenLikeness {
  readonly likeness: number;
  readonly how: Likeness;
}

const NONE: TokenLikeness = { likeness: 0, how: 'spelled alike' };
const SAME: TokenLikeness = { likeness: 1, how: 'same' };

/** Below this, two words are different. */
export const LEAST_LIKENESS = 0.61;

/** Compares two parts of names. */
export function compareTokens(one: NameToken, other: NameToken, of: NameOf): TokenLikeness {
  if (one.kind === 'initial' || other.kind === 'initial') return compareInitial(one, other);
  if (one.kind === 'numeral' || other.kind === 'numeral') return compareNumerals(one, other);
  if (one.kind === 'legal form' || other.kind === 'legal form') return compareForms(one, other);
  if (one.kind === 'particle' || other.kind === 'particle') {
    if (one.kind !== other.kind) return compareServant(one, other);
    return one.ascii === other.ascii
      ? SAME
      : one.meaning === other.meaning
        ? like(0.95, 'name variant')
        : NONE;
  }
  if (one.ascii === other.ascii && one.ascii !== '') return SAME;
  if (one.kind === 'title' || other.kind === 'title') return NONE;
  const tabled = compareTabled(one, other, of);
  if (tabled) return tabled;
  const spelled = compareSpelling(one, other);
  if (spelled.likeness < VARIANT && isOtherName(one, other, of))
    return spelled.likeness - OTHER_NAME < LEAST_LIKENESS
      ? NONE
      : like(spelled.likeness - OTHER_NAME, spelled.how);
  if (of === 'body' && spelled.likeness < MISSPELT && isKnownWord(one) && other.kind === 'word') return NONE;
  // They all share the same long endings.
  if (one.kind === 'patronymic' && other.kind === 'patronymic' && spelled.likeness < 0.88) return NONE;
  return spelled;
}

/** A name and its equivalent in another language: Ivan and Giovanni. */
const LANGUAGE = 0.8;

/** A known word in the query is not a misspelling of another unless it is this similar: "Nova" is not "Neva". */
const MISSPELT = 0.8;

function isKnownWord({ kind }: NameToken): boolean {
  return kind === 'place' || kind === 'business word';
}

function compareTabled(one: NameToken, other: NameToken, of: NameOf): TokenLikeness | null {
  if (of !== 'person') {
    if (!isKnownWord(one) || !isKnownWord(other))
      return one.kind === 'word' && other.kind === 'word' && areTwoPinyinNames(one.ascii, other.ascii)
        ? NONE
        : null;
    if (one.kind === other.kind && one.meaning === other.meaning) return like(0.98, 'same meaning');
    return NONE;
  }
  const form = sameGivenName(one.ascii, other.ascii);
  if (form === 'spelling' || (form === 'languages' && compareSpelling(one, other).likeness > LANGUAGE))
    return like(0.96, 'name variant');
  if (form === 'language' || form === 'languages') return like(LANGUAGE, 'name variant');
  if (form === 'short') return like(0.85, 'short name');
  if (sameFamilyName(one.ascii, other.ascii)) return like(0.82, 'name variant');
  if (one.meaning === 'given name' && other.meaning === 'given name') return NONE;
  if (areTwoFamilyNames(one.ascii, other.ascii)) return NONE;
  const lines = [commonFamilyName(one.ascii), commonFamilyName(other.ascii)];
  if (lines[0] !== null && lines[1] !== null)
    return lines[0] === lines[1] ? like(0.95, 'name variant') : NONE;
  return areTwoPinyinNames(one.ascii, other.ascii) ? NONE : null;
}

/** From here on two spellings may be variants of one name. */
const VARIANT = 0.93;
/** A common family name, or a common brand, in the query is unlikely to be a misspelling of another word. */
const OTHER_NAME = 0.15;

/** Whether the query has a common name against a word that is not one of its spellings. */
function isOtherName(one: NameToken, other: NameToken, of: NameOf): boolean {
  if (one.script !== other.script || one.kind !== 'word' || other.kind !== 'word' || of === 'vessel')
    return false;
  if (one.ascii.startsWith(other.ascii) || other.ascii.startsWith(one.ascii)) return false;
  if (of === 'body') return isCommonBrand(one.ascii);
  return commonFamilyName(one.ascii) !== null && commonFamilyName(other.ascii) === null;
}

/**
 * "Adbul" is a misspelling of "servant of", though a word in its own right; other small words are not looked for inside
 * words.
 */
function compareServant(one: NameToken, other: NameToken): TokenLikeness {
  const [particle, word] = one.kind === 'particle' ? [one, other] : [other, one];
  return particle.meaning === 'abd' &&
    word.kind === 'word' &&
    particle.script === word.script &&
    !isVowelless(word.script)
    ? compareSpelling(particle, word)
    : NONE;
}

function compareForms(one: NameToken, other: NameToken): TokenLikeness {
  if (one.kind !== other.kind) return NONE;
  if (one.meaning === other.meaning || one.meaning === 'any' || other.meaning === 'any')
    return one.ascii === other.ascii ? SAME : like(1, 'same meaning');
  return NONE;
}

/** "Firts" is a misspelling of "first"; digits are equal or not. */
function compareNumerals(one: NameToken, other: NameToken): TokenLikeness {
  if (one.kind === other.kind) return one.meaning === other.meaning ? SAME : NONE;
  const [numeral, word] = one.kind === 'numeral' ? [one, other] : [other, one];
  const isWritten = word.kind === 'word' && /^[a-z]{5,}$/.test(numeral.ascii) && word.ascii.length >= 5;
  return isWritten ? compareSpelling(numeral, word) : NONE;
}

/** Kinds that people abbreviate to an initial, including the Arabic article (A. for Al-Islam). */
const SHORTENED: ReadonlySet<string> = new Set(['word', 'patronymic', 'business word', 'particle']);

function compareInitial(one: NameToken, other: NameToken): TokenLikeness {
  const [initial, word] = one.kind === 'initial' ? [one, other] : [other, one];
  if (word.kind === 'initial') return initial.ascii === word.ascii ? SAME : NONE;
  if (!SHORTENED.has(word.kind)) return NONE;
  const begins =
    initial.ascii !== '' && (word.ascii.startsWith(initial.ascii) || alike(word.ascii, initial.ascii));
  return begins ? like(0.83, 'initial') : NONE;
}

/** Letters that a name may start with in another spelling: Evgeny and Yevgeny, Usama and Osama. */
function alike(word: string, initial: string): boolean {
  const first = word.charAt(0);
  return /^(?:yi|iy|ye|ey|uo|ou|jy|yj|kq|qk|kc|ck|gj|jg|ij|ji|eh|he|fp|vw|wv|xs|sx)$/.test(
    first + initial.charAt(0),
  );
}

function compareSpelling(one: NameToken, other: NameToken): TokenLikeness {
  if (one.ascii === '' || other.ascii === '') return NONE;
  // A known given name is spelled with its vowels.
  const isKnown = (token: NameToken) => isVowelless(token.script) && token.meaning === 'given name';
  if ((isVowelless(one.script) || isVowelless(other.script)) && !isKnown(one) && !isKnown(other)) {
    return compareSkeletons(one, other, one.script !== other.script && isUnspaced(one.script));
  }
  if (
    (one.script === 'hangul' || other.script === 'hangul') &&
    koreanKey(one.ascii) === koreanKey(other.ascii)
  )
    return like(0.95, 'transliteration');
  const spelled = compareLetters(one.ascii, other.ascii);
  // Words that are pronounced as written are compared once.
  const isPlain = one.sound === one.ascii && other.sound === other.ascii;
  const sounded =
    one.sound === other.sound ? 0.95 : (isPlain ? spelled : compareLetters(one.sound, other.sound)) * 0.98;
  let best = spelled >= sounded ? like(spelled, 'spelled alike') : like(sounded, 'sounds alike');
  if (one.script !== other.script && (isUnspaced(one.script) || isUnspaced(other.script))) {
    const bones = compareSkeletons(one, other, true);
    if (bones.likeness > best.likeness) best = bones;
    // One or two characters are syllables, and a different syllable is a different word.
    if (isShortHan(one) || isShortHan(other)) return spelled >= 0.93 ? like(spelled, 'spelled alike') : NONE;
  }
  return best.likeness < LEAST_LIKENESS ? NONE : best;
}

function isShortHan({ script, text, ascii }: NameToken): boolean {
  return script === 'han' && (text === '' ? ascii.length < 13 : text.length < 3);
}

/** From here on two words with the same meaning are cognates; matching first consonants also show it. */
const COGNATE = { likeness: 0.7, consonants: 3 };

/**
 * Whether two words with the same meaning are cognates, in two languages or scripts: "electronics" and "elektronika".
 */
export function areCognate(one: NameToken, other: NameToken): boolean {
  if (one.ascii.slice(0, 4) === other.ascii.slice(0, 4)) return true;
  const bones = ({ sound }: NameToken) => looseSkeletonOf(sound, false).slice(0, COGNATE.consonants);
  if (bones(one).length === COGNATE.consonants && bones(one) === bones(other)) return true;
  return compareSpelling(one, other).likeness > COGNATE.likeness;
}

/** 1 minus the weight of the edits relative to the length; short words may differ in fewer letters than long ones. */
function compareLetters(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (longer > 2 * shorter + 1) return 0;
  const length = (shorter + longer) / 2 - sharedEnding(one, other);
  const most = length * 0.3;
  const edits = weightedEdits(one, other, most);
  if (edits > most) return 0;
  const scale = shorter <= 3 ? 2.2 : shorter === 4 ? 1.7 : shorter === 5 ? 1.45 : 1.3;
  return Math.max(0, 1 - (scale * edits) / length);
}

const ENDING =
  /(?:chenko|enko|ovich|evich|ovic|evic|owski|ewski|owska|ovski|evski|ovsky|evsky|skii|skiy|skaya|sky|ski|ska|ova|eva|ov|ev|off|yan|ian|shvili|adze|idze|son|sen|ullah|allah|ollah|uddin|eddin|zadeh|poulos|opoulos|escu)$/;

/** Half of an ending that many family names share: a match there says little. */
function sharedEnding(one: string, other: string): number {
  if (one.at(-1) !== other.at(-1) || one.at(-2) !== other.at(-2)) return 0;
  const ending = ENDING.exec(one)?.[0];
  return ending &&
    one.length > ending.length + 1 &&
    other.endsWith(ending) &&
    other.length > ending.length + 1
    ? ending.length * 0.5
    : 0;
}

function compareSkeletons(one: NameToken, other: NameToken, oneLiquid: boolean): TokenLikeness {
  const a = looseSkeletonOf(one.sound, oneLiquid);
  const b = looseSkeletonOf(other.sound, oneLiquid);
  if (a.length < 2 || b.length < 2) return NONE;
  if (a === b) return like(a.length === 2 ? 0.8 : a.length === 3 ? 0.86 : 0.9, 'transliteration');
  const longer = Math.max(a.length, b.length);
  if (longer < 4) return NONE;
  const likeness = 0.92 - weightedEdits(a, b, 2) / longer;
  return likeness < LEAST_LIKENESS ? NONE : like(likeness, 'transliteration');
}

function like(likeness: number, how: Likeness): TokenLikeness {
  return { likeness, how };
}
