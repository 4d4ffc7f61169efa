import { singularOf } from '../../../src/evidence/claims/unit-forms.ts';
import { isSameUnit } from '../quantities/same-unit.ts';
import { type Field, isNear, type LabelledFigure, type LabelledSubject } from './labelled-figure.ts';

/** Whether two readings of one figure agree on a field; of a subject, by the strict rule. */
export function isSameField(field: Field, one: LabelledFigure, other: LabelledFigure): boolean {
  switch (field) {
    case 'value':
      return isNear(one.value, other.value) && isSameHigh(one.high, other.high);
    case 'unit':
      return isSameUnit(one.unit, other.unit);
    case 'period':
      return one.period?.[0] === other.period?.[0] && one.period?.[1] === other.period?.[1];
    case 'attribution':
      return sharesWord(one.attribution, other.attribution);
    case 'subject':
      return isSameSubject(one.subject, other.subject);
    default:
      return one[field] === other[field];
  }
}

const isSameHigh = (one: number | null, other: number | null) =>
  one === null || other === null ? one === other : isNear(one, other);

/** The heads are one word by its stem, and the owners agree or one reading names none. */
export const isSameSubject = (one: LabelledSubject, other: LabelledSubject): boolean =>
  isSameOwner(one, other) &&
  (one.what === null || other.what === null
    ? one.what === other.what
    : headOf(one.what) === headOf(other.what));

/** The same, but any word of content in common is enough for what is measured: "lard used", "use of lard". */
export const isNearSubject = (one: LabelledSubject, other: LabelledSubject): boolean =>
  isSameOwner(one, other) && sharesWord(one.what, other.what);

const isSameOwner = (one: LabelledSubject, other: LabelledSubject) =>
  one.who === null || other.who === null || sharesWord(one.who, other.who);

const SMALL =
  /^(?:the|an?|of|and|or|in|for|to|by|at|on|from|with|its?|his|her|their|our|this|that|these|those|s|co|corp|inc|ltd|plc|mr|mrs|ms)$/u;

/** Whether two phrases share a word of content, by its stem; two that say nothing do. */
function sharesWord(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const words = stemsOf(other);
  return stemsOf(one).some((word) => words.some((their) => isOneWord(word, their)));
}

/** "Japan" and "Japanese" are one word here. */
function isOneWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 5 && long.startsWith(short));
}

const stemsOf = (phrase: string): string[] =>
  phrase
    .replace(/\bU\.?S\.?(?:A\.?)?(?!\p{L})/gu, 'United States')
    .replace(/\bU\.?K\.?(?!\p{L})/gu, 'United Kingdom')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})|(?<=\.\p{L})\./gu, '')
    .replace(/[’']s?\b/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word))
    .map(singularOf);

/** What a phrase ends in after its noun: "voters against the constitution". */
const AFTER_NOUN =
  /\s(?:of|in|for|from|to|against|by|on|at|with|within|under|over|among|between|per|who|which|that|where|as|via|than)\s.*$/u;

const headOf = (phrase: string): string =>
  stemsOf(` ${phrase}`.replace(AFTER_NOUN, '')).at(-1) ?? phrase.toLowerCase();
