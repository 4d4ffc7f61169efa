import type { VerdictLanguage } from './verdict-language.ts';

const SPAN: Readonly<Record<string, string>> = {
  '3 month': 'quarter',
  '12 month': 'year',
  '4 quarter': 'year',
};

const FLAGGED = {
  provisional: 'provisional values',
  estimated: 'estimates',
  forecast: 'forecasts',
} as const;

/** The English sentences of verdicts. */
export const en: VerdictLanguage = {
  locale: 'en',
  between: ' ',
  changesSense: 'This changes what the sentence says.',
  reasons: {
    'within rounding': ({ found, quote, wholeNumber }) =>
      `The data say ${found}. “${quote}” is accurate${wholeNumber ? ' to the nearest whole number' : ''}.`,
    'on the stated side': ({ found, quote }) => `The data say ${found}. “${quote}” is accurate.`,
    understated: ({ found, quote }) => `The data say ${found}. “${quote}” is accurate, but imprecise.`,
    'within wider rounding': ({ found, quote, accepted }) =>
      `The data say ${found}. “${quote}” is roughly right: we accept ${accepted}.`,
    'when truncated': ({ found, quote, accepted }) =>
      `The data say ${found}. “${quote}” is accurate only if further digits are cut off: we accept ${accepted}.`,
    'some readings': ({ found, quote, readings }) =>
      `The data say ${found}. Whether “${quote}” is accurate depends on how they are read. ${readings.join('; ')}.`,
    stale: ({ later, laterValue }) => `Newer data are in: ${laterValue} for ${later}.`,
    derived: ({ inputs, flag }) =>
      flag
        ? `It’s worked out from ${FLAGGED[flag]}, and is no firmer than they are.`
        : `It follows from ${inputs || 'other figures'}, and is no firmer than the weakest of them.`,
    'too high': ({ found, quote, difference }) =>
      `The data say ${found}. That is more than “${quote}”, by ${difference}.`,
    'too low': ({ found, quote, difference }) =>
      `The data say ${found}. That is less than “${quote}”, by ${difference}.`,
    'wrong direction': ({ found, quote }) => `The data say ${found}. “${quote}” points the other way.`,
    'percent, not points': ({ found }) =>
      `The data say ${found}: a change in percent, not in percentage points.`,
    'wrong rank': ({ found, quote }) => `By the data the place is ${found}, not “${quote}”.`,
    revised: ({ found, was, quote }) =>
      `The data said ${was} when this was published, and “${quote}” was accurate. They have been revised since: they now say ${found}.`,
    'no evidence': () => 'Nothing has been tied to this figure that could check it.',
    'no dataset': ({ missing }) =>
      missing
        ? `No dataset here has ${missing}.`
        : 'It rests on its source and was not checked against data.',
    'no period': ({ missing }) =>
      missing ? `What is missing: ${missing}.` : 'The sentence does not say which period it means.',
    'no subject': ({ missing }) =>
      missing ? `The question does not say ${missing}.` : 'The sentence does not say whose figures it means.',
    'period missing': ({ missing, counted }) =>
      `The data have nothing for ${missing}${counted ? `; ${counted}` : ''}.`,
    'reporter missing': ({ missing }) => `The data have no figures of ${missing}.`,
    'product missing': ({ missing }) => `The data lack ${missing}.`,
    'no sum': ({ missing }) =>
      `${missing ? `“${missing}”` : 'This'} is not a sum of its parts: it can only be read one value at a time, for one period, place and kind.`,
    'several rows': ({ missing }) =>
      `The table has several values${missing ? ` for ${missing}` : ''}, and nothing tells which one is meant.`,
    ambiguous: ({ fits }) =>
      `The words fit more than one reading equally well${fits ? `: ${fits}` : ''}. We don’t guess which is meant.`,
    'no multiplier': ({ missing }) =>
      `The table does not say what one of its values${missing ? ` of “${missing}”` : ''} counts: ones, thousands or millions, or, of a share, percentages or fractions.`,
    'unit differs': ({ unit }) => `The data are in another unit: ${unit}.`,
    'basis undefined': ({ missing }) => `It is not settled what it is measured against: ${missing}.`,
    'nothing to divide by': ({ missing }) =>
      `There is nothing in the data to compare it with${missing ? `: ${missing}` : ''}.`,
    'several tables': ({ missing }) =>
      `More than one table counts these people${missing ? `: ${missing}` : ''}. Nothing tells which one is meant.`,
    'counted twice': ({ missing }) =>
      `${missing} cannot be added up: they may overlap, and some things would be counted twice.`,
    'unclear remainder': ({ missing }) =>
      `“${missing}” may be compared like the others, or may be what is left over of them. The answer depends on which.`,
    'another count': () => 'The difference is no larger than another count of the people would make.',
    'query failed': ({ missing }) => `The question could not be answered${missing ? `: ${missing}` : ''}.`,
    overruled: ({ found }) => `A data editor decided this${found ? `; the data say ${found}` : ''}.`,
  },
  interval: (low, high, { over, under }) =>
    low !== null && high !== null
      ? `${over ? `more than ${low}` : low} to ${under ? `just under ${high}` : high}`
      : low !== null
        ? over
          ? `more than ${low}`
          : `${low} or more`
        : under
          ? `less than ${high}`
          : `${high} or less`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  workedOut: (inputs) => `Worked out from ${inputs}.`,
  input: (name, value, cells) => `${name ? `${name}: ` : ''}${value}${cells > 1 ? ` (${cells} values)` : ''}`,
  fit: (question, value) => `“${question}”${value ? ` (${value})` : ''}`,
  times: (number) => `${number} times`,
  points: (number) => `${number} percentage points`,
  reading: (key) =>
    key.startsWith('partner')
      ? 'By the figures of the other side'
      : key.startsWith('basket')
        ? `With ${key}`
        : `Valued ${key}`,
  counted: (found, expected, unit) =>
    `the ${SPAN[`${expected} ${unit}`] ?? 'period'} has ${found} of ${expected} ${unit}s`,
  withAreas: (names) =>
    `with ${names.replace(/\bUnited (?:Kingdom|States)\b/, 'the $&')} among the reporters`,
  withoutAreas: (names) => `without ${names} among the reporters`,
  note: (areas, value) => `It holds ${areas} (${value}).`,
};
