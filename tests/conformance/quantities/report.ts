import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '../../../src/evidence/claims/find-figures.ts';
import { halfOfCorpus } from '../../halves.ts';
import type { CorpusResult } from '../corpus.ts';
import { QUANTITY_CORPORA, type QuantityCorpus } from './labelled-quantities.ts';
import { type QuantityScore, scoreQuantities } from './score-quantities.ts';

const READ_AT = { language: 'en', date: '2020-06-15' } as const;

/** Values, units and hedges in labelled corpora, the tuned half and the other one. */
export function checkQuantities(corpora: string, tell?: (line: string) => void): CorpusResult {
  const lines: string[] = [];
  const missed: string[] = [];
  let floors = 0;
  for (const corpus of QUANTITY_CORPORA) {
    const folder = join(corpora, 'claims', corpus.folder);
    if (!existsSync(folder)) continue;
    const texts = corpus.read(folder);
    for (const half of [0, 1] as const) {
      const score = scoreQuantities(
        halfOfCorpus(texts, half),
        (text) => findFigures(text, READ_AT),
        half === 0 ? tell : undefined,
      );
      const rates = ratesOf(score, corpus);
      lines.push(lineOf(corpus, half, score, rates));
      if (score.concepts.labelled > 0) lines.push(conceptLine(corpus, half, score));
      for (const [what, least] of Object.entries<number | null>(
        half === 1 ? (LEAST[corpus.name] ?? {}) : {},
      )) {
        floors += 1;
        const rate = rates[what as keyof Rates] ?? 0;
        if (least !== null && rate < least)
          missed.push(`missed: ${corpus.name} ${what} ${rate.toFixed(3)}, at least ${least}`);
      }
    }
  }
  return {
    name: 'figures in labelled corpora',
    measure: 'of the rates that were reached before',
    rate: floors === 0 ? 1 : 1 - missed.length / floors,
    floor: 1,
    lines: [...missed, ...lines],
  };
}

/** The value alone, with its unit, with its hedge, and with a word of what it is about; null where the labels say nothing of it. */
interface Rates {
  readonly value: number;
  readonly unit: number | null;
  readonly hedge: number | null;
  readonly concept: number | null;
}

/** What the unseen halves reached, a little below: a change that loses it says so. */
const LEAST: Readonly<Record<string, Partial<Rates>>> = {
  news: { value: 0.94, unit: 0.83, hedge: 0.9, concept: 0.645 },
  quantulum: { value: 0.69, unit: 0.44 },
  numbers: { value: 0.61, unit: 0.6 },
  measures: { value: 0.86, unit: 0.69 },
  science: { value: 0.91, hedge: 0.915 },
};

/** F1 where a corpus labels all that a text states, else recall; of places alone the hedge counts among those found. */
function ratesOf(
  { labelled, found, value, units, unit, hedges, hedge, concepts }: QuantityScore,
  { isWhole }: QuantityCorpus,
): Rates {
  const rate = (right: number) => (isWhole ? (2 * right) / (labelled + found) : right / labelled);
  return {
    value: rate(value),
    unit: units === 0 ? null : isWhole ? rate(unit) : unit / units,
    hedge: hedges === 0 ? null : isWhole ? rate(hedge) : hedge / hedges,
    concept: concepts.labelled === 0 ? null : rate(concepts.partial),
  };
}

function lineOf({ name, isWhole }: QuantityCorpus, half: 0 | 1, score: QuantityScore, rates: Rates): string {
  return `${name.padEnd(10)} ${half === 0 ? 'tuned ' : 'unseen'} ${isWhole ? 'F1    ' : 'recall'} value ${shown(rates.value)}  with unit ${shown(rates.unit)}  with hedge ${shown(rates.hedge)}  (${score.labelled} labelled, ${score.found} found)`;
}

/** What quantities are about: with a word in common, with the same words; and how often we say something, and rightly. */
function conceptLine(
  { name }: QuantityCorpus,
  half: 0 | 1,
  { labelled, found, concepts }: QuantityScore,
): string {
  const rate = (right: number) => (2 * right) / (labelled + found);
  const { partial, strict, named, answered, shared } = concepts;
  return `${name.padEnd(10)} ${half === 0 ? 'tuned ' : 'unseen'} F1     concept, a word ${shown(rate(partial))}  all words ${shown(rate(strict))}  coverage ${shown(answered / named)}  precision ${shown(shared / answered)}  (${named} labelled)`;
}

const shown = (value: number | null) => (value === null ? '   -' : value.toFixed(3).replace(/^0/, ''));
