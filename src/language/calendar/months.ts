/** English names of months as texts write them, in order. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Any of them, as a part of a pattern. */
export const MONTHS = MONTH_NAMES.join('|');
