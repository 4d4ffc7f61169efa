import type { DataInput, FittingReading, Judgement, LaterPeriod } from './verdict.ts';

/**
 * A judgement with what its value was worked out from. Where one of these values is not final, that is the reason of what
 * the data bear out: it is no firmer than they are. The verdict stays.
 */
export function withInputs(judgement: Judgement, inputs: readonly DataInput[]): Judgement {
  if (inputs.length === 0) return judgement;
  const { verdict, reason, details } = judgement;
  if (!isProvisional(inputs) || !isBorneOut(judgement))
    return { ...judgement, details: { ...details, inputs } };
  return { verdict, reason: 'derived', details: { ...details, inputs, base: reason } };
}

/** A judgement of a figure that its text says is the latest, where the data have a later period. The verdict stays. */
export function withLater(judgement: Judgement, stale: LaterPeriod | null): Judgement {
  if (!stale || !isBorneOut(judgement)) return judgement;
  const { verdict, reason, details } = judgement;
  return { verdict, reason: 'stale', details: { ...details, base: details.base ?? reason, stale } };
}

/** A judgement of words that no longer say that theirs is the latest. */
export function withoutLater({ verdict, reason, details }: Judgement): Judgement {
  const { stale, base, ...rest } = details;
  if (!stale || reason !== 'stale') return { verdict, reason, details };
  return base && isProvisional(rest.inputs ?? [])
    ? { verdict, reason: 'derived', details: { ...rest, base } }
    : { verdict, reason: base ?? 'within rounding', details: rest };
}

/** A judgement that says which readings fit the words equally well. */
export function ambiguous(cannot: Judgement, fits: readonly FittingReading[]): Judgement {
  return { ...cannot, reason: 'ambiguous', details: { ...cannot.details, fits } };
}

/** Whether the data bear a figure out, roughly at the least. */
export function isBorneOut({ verdict }: Pick<Judgement, 'verdict'>): boolean {
  return verdict === 'holds' || verdict === 'holds with hedge';
}

/** Whether one of the values that an answer was worked out from may still change. */
function isProvisional(inputs: readonly DataInput[]): boolean {
  return inputs.some(({ flag }) => flag !== null);
}
