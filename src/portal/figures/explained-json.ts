import { type Judgement, VALUE_FLAGS } from '../../evidence/checks/verdict.ts';
import { nameIn } from '../../stories/story.ts';

type Explained = Pick<Judgement, 'reason' | 'details'> | null;

/**
 * The explanation of a verdict as data: a later period, the inputs of its value, and readings that fit equally well. If
 * the dataset's values may not be redistributed (`isClosed`), none is listed.
 */
export function explainedJson(judgement: Explained, language: string, isClosed = false) {
  const { stale, fits = [] } = judgement?.details ?? {};
  const inputs = isClosed ? [] : (judgement?.details.inputs ?? []);
  return {
    stale: judgement?.reason === 'stale' && stale ? stale : null,
    inputs: inputs.map(({ names, period, value, unit, cells, flag }) => ({
      what: names && nameIn(names, language),
      period,
      value,
      unit,
      cells,
      flag,
    })),
    fits: fits.map(({ names, dataset, value }) => ({ question: nameIn(names, language), dataset, value })),
  };
}

/** The columns for the same in a table of figures. */
export const EXPLAINED_COLUMNS: Readonly<
  Record<string, (of: ReturnType<typeof explainedJson>) => string | number | null>
> = {
  later_from: ({ stale }) => stale?.period[0] ?? null,
  later_to: ({ stale }) => stale?.period[1] ?? null,
  later_value: ({ stale }) => stale?.value ?? null,
  inputs: ({ inputs }) => joined(inputs.map(({ what, period, value }) => withTime(what, period, value))),
  least_firm: ({ inputs }) => VALUE_FLAGS.findLast((flag) => inputs.some((one) => one.flag === flag)) ?? null,
  fits: ({ fits }) => joined(fits.map(({ question }) => question)),
};

function withTime(what: string | null, period: readonly string[] | null, value: number): string {
  return `${[what, period?.join('/')].filter(Boolean).join(', ')}: ${value}`;
}

function joined(items: readonly string[]): string | null {
  return items.length > 0 ? items.join('; ') : null;
}
