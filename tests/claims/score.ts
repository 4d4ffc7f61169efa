import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/evidence/claims/figure.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';
import { isSameUnit } from '../../src/evidence/claims/unit-forms.ts';
import type { Hedge } from '../../src/language/figures/figure-words.ts';

/** A quantity as a person labelled it. `bound` is `=`, `~`, `>` or `<`. */
interface LabelledQuantity {
  value: number;
  high?: number;
  unit: string | null;
  bound: string;
  direction?: string;
  /** Half open, as the figure has it. */
  period?: [string, string];
}

/** A sentence with every quantity in it. */
export interface LabelledSentence {
  domain: string;
  text: string;
  quantities: LabelledQuantity[];
}

/** How a finder did: how much it found at all, apart from how right it was on what it found. */
export interface Score {
  sentences: number;
  labelled: number;
  found: number;
  matched: number;
  /** Share of the labelled quantities that were found with their value. */
  coverage: number;
  /** Of those found: how many have the right unit, hedge and period. */
  unitAccuracy: number;
  hedgeAccuracy: number;
  periodAccuracy: number;
  precision: number;
  value: number;
  valueAndUnit: number;
  valueAndHedge: number;
}

/** How labelled sets write a hedge: exact, about, more than or less than. */
export const SIGNS_OF_HEDGES: Readonly<Record<Hedge, '=' | '~' | '>' | '<'>> = {
  none: '=',
  between: '=',
  about: '~',
  approximately: '~',
  nearly: '~',
  almost: '~',
  over: '>',
  'more than': '>',
  'at least': '>',
  'up to': '<',
  'fewer than': '<',
};

/** Reads a labelled set. */
export function readLabelled(language: string): LabelledSentence[] {
  return JSON.parse(readFileSync(new URL(`./labelled.${language}.json`, import.meta.url), 'utf8'));
}

/** Scores the finder on labelled sentences; `tell` hears of every sentence that is not wholly right. */
export function score(
  sentences: readonly LabelledSentence[],
  language: string,
  tell: (line: string) => void = () => undefined,
): Score {
  const counts = { labelled: 0, found: 0, matched: 0, unit: 0, hedge: 0, period: 0, periods: 0 };
  for (const { text, quantities } of sentences) {
    const figures = findFigures(text, { language, date: '2024-05-09' }).filter(
      ({ derivedFrom }) => !derivedFrom,
    );
    const left = [...figures];
    let right = figures.length === quantities.length;
    counts.labelled += quantities.length;
    counts.found += figures.length;
    for (const label of quantities) {
      const at = left.findIndex((figure) => sameValue(figure, label));
      if (at < 0) {
        right = false;
        continue;
      }
      const [figure] = left.splice(at, 1) as [Figure];
      counts.matched += 1;
      const unit = isSameUnit(figure.unit, label.unit);
      const hedge =
        SIGNS_OF_HEDGES[figure.hedge] === label.bound &&
        (!label.direction || figure.direction === label.direction);
      if (unit) counts.unit += 1;
      if (hedge) counts.hedge += 1;
      let period = true;
      if (label.period) {
        counts.periods += 1;
        period = figure.period?.[0] === label.period[0] && figure.period[1] === label.period[1];
        if (period) counts.period += 1;
      }
      right &&= unit && hedge && period;
    }
    if (!right) {
      const said = figures.map(
        ({ hedge, value, high, unit, direction, period }) =>
          `${SIGNS_OF_HEDGES[hedge]}${value}${high === null ? '' : `..${high}`} ${unit} ${direction ?? ''} ${period?.join('/') ?? ''}`,
      );
      tell(`${text}\n    wanted ${JSON.stringify(quantities)}\n    got ${said.join(' | ')}`);
    }
  }
  const { labelled, found, matched, unit, hedge, period, periods } = counts;
  return {
    sentences: sentences.length,
    labelled,
    found,
    matched,
    coverage: matched / labelled,
    unitAccuracy: unit / matched,
    hedgeAccuracy: hedge / matched,
    periodAccuracy: periods === 0 ? 1 : period / periods,
    precision: matched / found,
    value: f1(matched, labelled, found),
    valueAndUnit: f1(unit, labelled, found),
    valueAndHedge: f1(hedge, labelled, found),
  };
}

const f1 = (right: number, labelled: number, found: number) => (2 * right) / (labelled + found);

function sameValue(figure: Figure, label: LabelledQuantity): boolean {
  return (
    close(figure.value, label.value) &&
    (label.high === undefined ? figure.high === null : figure.high !== null && close(figure.high, label.high))
  );
}

const close = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;
