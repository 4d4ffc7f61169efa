import type { Reason } from '../checks/verdict.ts';
import type { Period } from '../claims/figure.ts';
import type { Role } from '../linking/role.ts';

/** Why a figure is not checked. Each has a sentence in every language, filled with what an {@link Abstention} holds. */
export const ABSTENTIONS = [
  // The figure claims nothing that a table holds.
  'in passing',
  'quoted',
  'supposed',
  'denied',
  'planned',
  'worked out',
  'wording',
  // No table comes near.
  'no table',
  'no trade',
  'not named',
  // A table does, and lacks what is said.
  'no member',
  'no period',
  'period too fine',
  'no value',
  'unit differs',
  'kind forbids',
  'percent of rate',
  'no answer',
  // The sentence does not say enough, or too much.
  'member unsaid',
  'several members',
  'period unsaid',
  'period unclear',
  'several measures',
  'two tables',
  'unknown words',
  'role unclear',
  'other thing',
  'unsure',
] as const;

/** One of {@link ABSTENTIONS}. */
export type AbstentionCode = (typeof ABSTENTIONS)[number];

/** Why a figure is not checked, as data. Everything but the code is null or empty where the code has no use for it. */
export interface Abstention {
  readonly code: AbstentionCode;
  /** The dataset that came nearest, by its slug. */
  readonly dataset: string | null;
  /** The other dataset that the sentence would take. */
  readonly second: string | null;
  /** What the nearest dataset measures. */
  readonly measure: string | null;
  /** Words of the text, or names in the table, that the reason is about. */
  readonly named: readonly string[];
  /** The period that the text says. */
  readonly period: Period | null;
  /** From when until when the table runs, half open. */
  readonly has: Period | null;
  /** How long one of its periods is. */
  readonly step: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | null;
  /** The unit of the text, and that of the table. */
  readonly unit: string | null;
  readonly ownUnit: string | null;
  /** What the figure is of the values of the table. */
  readonly statistic: Role['statistic'] | null;
  /** What keeps the table from answering, where it was asked. */
  readonly reason: Reason | null;
  /** The closest question, in words. */
  readonly question: string | null;
  /** How sure it is that this question is meant, and how sure a verdict has to be: 0 to 1. */
  readonly sure: number | null;
  readonly least: number | null;
}

const NOTHING: Omit<Abstention, 'code'> = {
  dataset: null,
  second: null,
  measure: null,
  named: [],
  period: null,
  has: null,
  step: null,
  unit: null,
  ownUnit: null,
  statistic: null,
  reason: null,
  question: null,
  sure: null,
  least: null,
};

/** A reason with what it says of the text and the table; all else is left empty. */
export function abstain(code: AbstentionCode, more: Partial<Omit<Abstention, 'code'>> = {}): Abstention {
  return { ...NOTHING, ...more, code };
}
