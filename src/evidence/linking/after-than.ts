import { MONTHS } from '../../language/calendar/months.ts';

const TIME = new RegExp(
  `^\\s(?:(?:those|that|the (?:number|figure|level|total))\\s(?:of|in|for)\\s)?(?:(?:it|they)\\s(?:was|were|had been)\\s)?(?:(?:in|at|on|for|during)\\s)?(?:the\\s)?(?:(?:end|start|beginning)\\sof\\s)?(?:[\\p{L}\\d]+\\s)?(?:\\d{4}|${MONTHS}|years?|months?|quarter|decades?|century|earlier|before|previous)\\b`,
  'u',
);

/** Whether what follows "than" is a time ("than in 2010", "than a year earlier"), rather than a place or thing. */
export function isTimeAfterThan(after: string): boolean {
  return TIME.test(after.slice(0, 60));
}
