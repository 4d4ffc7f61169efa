import type { Figure } from '../claims/figure.ts';
import { yearlyAmount } from '../claims/unit-forms.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { mainField } from '../datasets/main-field.ts';
import { withInputs, withLater } from './explain.ts';
import { type Accepted, acceptedBy, hedgedBy, judgeValue, type ValueJudgement } from './judge-value.ts';
import { plainValue } from './plain-value.ts';
import type { Variant } from './readings.ts';
import type { DataInput, Judgement, Missing, ReadingOfData, Reason, Verdict } from './verdict.ts';

/** What the data answered to one reading. */
export type Found = { readonly variant: Variant } & (
  | {
      readonly value: number | null;
      readonly aggregates: readonly string[];
      /** What it was worked out from; left out where it is a sum of rows. */
      readonly inputs?: readonly DataInput[];
    }
  | Missing
);

/** What a figure's readings come to: all inside holds, some inside holds with hedge, none differs. */
export function combine(figure: Figure, found: readonly Found[], version: DatasetVersion): Judgement {
  const [plain, ...others] = found;
  if (!plain) return unverifiable(figure, 'no evidence', []);
  const unit = statementProblem(figure, plain.variant) ?? unitProblem(figure, plain.variant, version);
  if (unit) return unverifiable(figure, 'unit differs', [unit]);
  if (!('value' in plain)) return unverifiable(figure, plain.reason, plain.missing);
  if (plain.value === null) return unverifiable(figure, 'nothing to divide by', []);
  const base = judgeValue(figure, plain.value);
  const readings: ReadingOfData[] = [];
  const counted: Verdict[] = [];
  let alsoSay: string | null = null;
  for (const { variant, ...answer } of [plain, ...others]) {
    // A reading the data cannot give is no reading: only the plain one has to be there.
    if (!('value' in answer) || answer.value === null) continue;
    const { verdict, reason } = judgeValue(figure, answer.value);
    readings.push({ key: variant.key, words: variant.words, value: answer.value, verdict, reason });
    if (variant.counts) counted.push(verdict);
    else if (base.verdict !== 'holds' && verdict === 'holds')
      alsoSay = noteOf(variant.words, answer.value, figure.unit);
  }
  if (plain.aggregates.length > 0) {
    const own = `The data’s own sum of ${plain.aggregates.join(', ')} was read: not all members are there.`;
    alsoSay = alsoSay ? `${alsoSay} ${own}` : own;
  }
  const [verdict, reason] = overall(base, counted);
  const judgement: Judgement = {
    verdict,
    reason,
    details: {
      value: plain.value,
      ...acceptedOf(figure, base, verdict),
      missing: [],
      readings,
      difference: base.difference,
      changesSense: verdict === 'differs' && base.changesSense,
      alsoSay,
    },
  };
  return withInputs(judgement, plain.inputs ?? []);
}

/** A judgement that nothing can be judged, with exactly what is missing. */
export function unverifiable(figure: Figure, reason: Reason, missing: readonly string[]): Judgement {
  return {
    verdict: 'cannot be checked',
    reason,
    details: {
      value: null,
      ...acceptedBy(figure),
      missing,
      readings: [],
      difference: null,
      changesSense: false,
      alsoSay: null,
    },
  };
}

/**
 * The judgement of a figure whose words were changed, by the values the data gave when it was last checked.
 * Null where they give none.
 */
export function judgeAgain(figure: Figure, before: Judgement): Judgement | null {
  // A table that is described is read in one way: what it said is all there is.
  const { value, missing } = before.details;
  const only = { key: 'base' as const, words: null, value, verdict: before.verdict, reason: before.reason };
  const isOfTable = before.details.readings.length === 0 && value !== null && missing.length === 0;
  const readings = isOfTable ? [only] : before.details.readings;
  const plain = readings.find(({ key }) => key === 'base');
  if (!plain || plain.value === null) return null;
  const judged = readings.flatMap((reading) => {
    if (reading.value === null) return [];
    const { verdict, reason } = judgeValue(figure, reading.value);
    return [{ ...reading, verdict, reason }];
  });
  const base = judgeValue(figure, plain.value);
  const notes = judged.filter(({ key }) => isNote(key));
  const counted = judged.filter(({ key }) => !isNote(key)).map(({ verdict }) => verdict);
  const [verdict, reason] = overall(base, counted);
  const note = notes.find((one) => base.verdict !== 'holds' && one.verdict === 'holds');
  // What held at publication were other words.
  const { revised: _, stale = null, base: __, ...details } = before.details;
  const judgement: Judgement = {
    verdict,
    reason,
    details: {
      ...details,
      ...acceptedOf(figure, base, verdict),
      readings: isOfTable ? [] : judged,
      difference: base.difference,
      changesSense: verdict === 'differs' && base.changesSense,
      alsoSay: note ? noteOf(note.words, note.value, figure.unit) : null,
    },
  };
  return withLater(judgement, stale);
}

/**
 * What the verdict printed accepts. It is that of the plain reading, unless other readings made it softer: then what is
 * accepted with a hedge, which at least one reading meets.
 */
function acceptedOf(figure: Figure, base: ValueJudgement, verdict: Verdict): Accepted {
  return verdict === 'holds with hedge' && base.verdict === 'holds' ? hedgedBy(figure) : base.accepted;
}

/**
 * A kept judgement with what it accepts. One of an earlier version of the program, which kept another interval, gets its
 * own; what a person decided against the rule has none.
 */
export function withAccepted<J extends Judgement>(judgement: J, figure: Figure): J {
  const { verdict, reason, details } = judgement;
  if (reason === 'overruled') return { ...judgement, details: { ...details, allowed: null } };
  if (details.without || details.value === null) return judgement;
  const base = judgeValue(figure, details.value);
  return { ...judgement, details: { ...details, ...acceptedOf(figure, base, verdict) } };
}

/** "It holds with the United Kingdom among the reporters (EUR 334.0 million)." */
function noteOf(words: string | null, value: number | null, unit: string | null): string {
  return `It holds ${words} (${plainValue(value ?? 0, unit)}).`;
}

/** Whether a reading is told as a note: a group with other members is another question. */
export function isNote(key: string): boolean {
  return key.endsWith('among the reporters');
}

function overall(base: { verdict: Verdict; reason: Reason }, counted: readonly Verdict[]): [Verdict, Reason] {
  const inside = counted.filter((verdict) => verdict !== 'differs').length;
  if (inside === 0) return ['differs', base.reason];
  if (counted.every((verdict) => verdict === 'holds')) return ['holds', base.reason];
  if (base.verdict === 'holds with hedge' && inside === counted.length) return [base.verdict, base.reason];
  return ['holds with hedge', 'some readings'];
}

/** What a question would have to ask of what is said without a number; null where it does, or there is a number. */
function statementProblem({ statement, unit }: Figure, { query: { statistic } }: Variant): string | null {
  if (!statement) return null;
  const asked = unit === 'rank' ? 'rank' : 'change';
  // One change says nothing of several running.
  return statistic === asked && !statement.streak ? null : asked;
}

/** The unit of the data, where a figure is stated in another one; null where they agree. */
function unitProblem(figure: Figure, { query }: Variant, { fields }: DatasetVersion): string | null {
  if (query.statistic === 'share') return figure.unit === '%' ? null : '%';
  if (query.statistic === 'ratio') return figure.unit === 'times' || figure.unit === null ? null : 'times';
  if (query.statistic === 'rank') return figure.unit === 'rank' ? null : 'rank';
  if (query.statistic === 'change' && figure.unit === '%') return null;
  const field = fields.find(({ name }) => name === query.value) ?? mainField(fields);
  if (!field?.unit || field.unit === yearlyAmount(figure.unit)) {
    return figure.unitYear === null ? null : `${field?.unit ?? ''} of the day, not of ${figure.unitYear}`;
  }
  return field.unit;
}
