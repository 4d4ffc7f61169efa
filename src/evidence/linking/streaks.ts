import type { Streak } from '../claims/figure.ts';

/** A streak with where in the text behind its verb it ends. */
interface FoundStreak {
  readonly streak: Streak;
  readonly end: number;
}

const ORDINALS = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|');
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten'.split('|');
const MONTHS = { year: 12, quarter: 3, month: 1 } as const;
const BETWEEN = '(?:\\s(?:again|further|sharply|slightly|steadily|modestly))?';
const RUNNING = '(?:running|in a row|in succession|on end)';
const ROW = '(?:straight|consecutive|successive)';
/** "For the third year running", "for a fourth straight quarter". */
const NTH = new RegExp(
  `^${BETWEEN}\\sfor (?:the|a) (?<n>${ORDINALS.join('|')}) (?:${ROW} (?<a>year|quarter|month)|(?<b>year|quarter|month) ${RUNNING})(?![\\p{L}-])`,
  'iu',
);
/** "For three years running", "in four consecutive quarters". */
const MANY = new RegExp(
  `^${BETWEEN}\\s(?:for|in) (?<n>${NUMBERS.join('|')}) (?:${ROW} (?<a>year|quarter|month)s|(?<b>year|quarter|month)s ${RUNNING})(?![\\p{L}-])`,
  'iu',
);
/** "Every year since 2012", "in each quarter between 2020 and 2022". */
const EVERY = new RegExp(
  `^${BETWEEN}\\s(?:in )?(?:every|each)(?: single)? (?<a>year|quarter|month)(?=\\s(?:since|between|from)\\s)`,
  'iu',
);
/** Behind it: the streak is cut at a time that is no more its own, or is qualified. */
const CUT =
  /^[\s,]*(?:until|till|up to|to|before|by|through|but|except|excluding|apart|bar|or|if|after|during)(?![\p{L}-])/iu;

/** How many times running a change is said to have gone one way, right `after` its verb; null where no streak is said, or not plainly. */
export function streakIn(after: string): FoundStreak | null {
  const match = NTH.exec(after) ?? MANY.exec(after) ?? EVERY.exec(after);
  const { n, a, b } = match?.groups ?? {};
  const unit = (a ?? b)?.toLowerCase() as keyof typeof MONTHS | undefined;
  if (!match || !unit) return null;
  const end = match[0].length;
  if (CUT.test(after.slice(end))) return null;
  const said = n?.toLowerCase() ?? '';
  const isWhole = ORDINALS.includes(said);
  const at = isWhole ? ORDINALS.indexOf(said) : NUMBERS.indexOf(said);
  return { streak: { count: n === undefined ? null : at + 2, months: MONTHS[unit], isWhole }, end };
}

/** The same at the head of a sentence, `before` its verb: "For the third year running, sales rose". */
export function streakAhead(before: string): FoundStreak | null {
  const found = streakIn(` ${before}`);
  // What follows the verb is counted from the verb.
  return found && found.streak.count !== null && /^,?\s/.test(before.slice(found.end - 1))
    ? { ...found, end: 0 }
    : null;
}
