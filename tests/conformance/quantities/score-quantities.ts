import type { Figure } from '../../../src/evidence/claims/figure.ts';
import type { Hedge } from '../../../src/language/figures/figure-words.ts';
import { SIGNS_OF_HEDGES } from '../../claims/score.ts';
import type { LabelledQuantity, LabelledText } from './labelled-quantities.ts';
import { isSameUnit } from './same-unit.ts';

/** What was labelled and found, and what of it is right. */
export interface QuantityScore {
  labelled: number;
  found: number;
  value: number;
  /** How many labels say a unit, and how many of those have value and unit right. */
  units: number;
  unit: number;
  /** Of those with the right value, how many labels say a hedge, and how many have it. */
  hedges: number;
  hedge: number;
  /** Of those with the right value, what their subjects come to. */
  concepts: ConceptScore;
}

/** How the words for what is measured agree with the labels. */
export interface ConceptScore {
  /** Quantities whose value was found and whose concept is labelled, if only as unsaid. */
  labelled: number;
  /** With a word in common, or unsaid in both. */
  partial: number;
  /** With the same words, or unsaid in both. */
  strict: number;
  /** How many labels name a concept; for how many of those we name something; and how often a word of it is theirs. */
  named: number;
  answered: number;
  shared: number;
}

/** Scores what `read` finds in each text; each figure answers for one label. */
export function scoreQuantities(
  texts: readonly LabelledText[],
  read: (text: string) => readonly Figure[],
  tell: (line: string) => void = () => undefined,
): QuantityScore {
  const concepts = { labelled: 0, partial: 0, strict: 0, named: 0, answered: 0, shared: 0 };
  const score: QuantityScore = {
    labelled: 0,
    found: 0,
    value: 0,
    units: 0,
    unit: 0,
    hedges: 0,
    hedge: 0,
    concepts,
  };
  for (const { text, quantities } of texts) {
    const left = read(text).filter(({ derivedFrom }) => derivedFrom === null);
    score.found += left.length;
    score.labelled += quantities.length;
    score.units += quantities.filter(({ unit }) => unit !== undefined).length;
    const faults: string[] = [];
    for (const label of quantities) {
      const fits = left.filter((figure) => isThere(label, figure));
      const figure = fits.find(({ unit }) => isSameUnit(unit, label.unit ?? null)) ?? fits[0];
      if (!figure) {
        faults.push(`-${label.value ?? text.slice(label.start, label.end)} ${label.unit ?? ''}`);
        continue;
      }
      left.splice(left.indexOf(figure), 1);
      score.value += 1;
      if (label.unit !== undefined) {
        if (isSameUnit(figure.unit, label.unit)) score.unit += 1;
        else faults.push(`[${figure.quote}] ${figure.unit}, not ${label.unit}`);
      }
      if (label.hedge !== null) {
        score.hedges += 1;
        if (isHedge(figure.hedge, label)) score.hedge += 1;
        else faults.push(`[${figure.quote}] ${figure.hedge}, not ${label.hedge}`);
      }
      if (label.concept !== undefined && !scoreConcept(concepts, label.concept, figure.subject.words))
        faults.push(
          `[${figure.quote}] of ${figure.subject.words}, not ${label.concept.join(' ') || 'anything'}`,
        );
    }
    faults.push(...left.map(({ quote, value, unit }) => `+[${quote}] ${value} ${unit ?? ''}`));
    if (faults.length > 0) tell(`${text}\n    ${faults.join('; ')}`);
  }
  return score;
}

/** Adds one subject to the score, by the rule of the corpus: words are compared as they are written. True where one is shared. */
function scoreConcept(score: ConceptScore, labelled: readonly string[], said: string | null): boolean {
  const theirs = new Set(labelled);
  const ours = new Set((said ?? '').toLowerCase().match(/[\p{L}\p{N}_'-]+/gu) ?? []);
  const same = [...ours].filter((word) => theirs.has(word)).length;
  const isShared = theirs.size === 0 ? ours.size === 0 : same > 0;
  score.labelled += 1;
  if (isShared) score.partial += 1;
  if (same === theirs.size && same === ours.size) score.strict += 1;
  if (theirs.size === 0) return isShared;
  score.named += 1;
  if (ours.size > 0) score.answered += 1;
  if (isShared) score.shared += 1;
  return isShared;
}

function isThere({ value, unit, start, end }: LabelledQuantity, figure: Figure): boolean {
  if (value === null) return figure.start < (end ?? 0) && (start ?? 0) < figure.end;
  // A fraction is a share in percent with us, and a part of one in some labels.
  const isPart = figure.unit === '%' && unit !== '%' && unit !== 'percentage';
  const isShare = figure.unit === '%' && unit === 'percentage';
  return (
    isNear(figure.value, value) ||
    (isPart && isNear(figure.value, value * 100)) ||
    (isShare && isNear(figure.value, value * 100))
  );
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-8 + 1e-5 * Math.abs(other);

/** Where a corpus labels places alone it says only whether a value is approximate. */
function isHedge(hedge: Hedge, label: LabelledQuantity): boolean {
  const sign = SIGNS_OF_HEDGES[hedge];
  return label.value === null && label.hedge === '=' ? sign !== '~' : sign === label.hedge;
}
