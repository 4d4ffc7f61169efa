import { triedText } from '../../language/required-words.ts';
import type { Period } from './figure.ts';
import type { Language } from './language.ts';

/** A period and where the text says it. */
export interface PlacedPeriod {
  period: Period | null;
  start: number;
  end: number;
  /** Whether it is only of the figure right beside it. */
  near?: boolean;
  /** Whether it is only of the figure right behind it: "from November's rate of 5%". */
  behind?: boolean;
  /** Whether it counts from another, and so is of one figure alone. */
  relative?: boolean;
  /** Whether the words around it make it a date of something else than a figure: "until 2010". */
  other?: boolean;
}

/** How many characters stand between a figure and a period that is right beside it. */
const BESIDE = 3;
/** And between a figure that is compared and its own: " in ". */
const BESIDE_OWN = 5;
/** Of the words around a period so many characters say whether it is a date of something else. */
const AROUND = 48;

/** Every period that a sentence names, in order; those that need the story's date and have none are null. */
export function findPeriods(
  text: string,
  from: number,
  to: number,
  language: Language,
  date: string | null,
): PlacedPeriod[] {
  const sentence = text.slice(from, to);
  if (!language.periodTrigger.test(sentence)) return [];
  const found: Match[] = [];
  const tried = triedText(sentence);
  for (const rule of language.periods) {
    const { pattern } = rule;
    if (!tried.mayHave(pattern)) continue;
    // Not with matchAll, which makes each of the patterns anew for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, rule, groups: match.groups ?? {} });
    }
  }
  const placed: PlacedPeriod[] = [];
  const hasOwnYear = language.ownYear?.test(sentence) ?? false;
  for (const { start, end, rule, groups } of found.sort((a, b) => a.start - b.start)) {
    const { near = false, relative = false } = rule;
    const isOpen = relative ? isOpenBase(placed) : hasOwnYear && rule.part === true;
    const base = relative && !isOpen ? baseOf(placed, text, from + start) : null;
    const period = isOpen ? null : rule.read(groups, date, base);
    if (period === undefined) continue;
    const behind = isOfNext(sentence, start, end, language);
    const last = placed.at(-1);
    const isBase = last !== undefined && language.over?.test(sentence.slice(last.end - from, start));
    const other = !behind && (isBase || isOtherDate(sentence, start, end, language));
    placed.push({
      period,
      start: from + start,
      end: from + end,
      near: near || relative,
      relative,
      other,
      behind,
    });
  }
  return placed;
}

/** Whether the last time that was named is open: what counts from it is so too. "Nine-month profit … from $5m a year before". */
const isOpenBase = (placed: readonly PlacedPeriod[]): boolean =>
  placed.findLast(({ other, relative }) => !other && !relative)?.period === null;

/**
 * The period that another one counts from: the first of its clause, or what is a part of that. In "5% in March, from 4% in
 * February and 3% a year earlier" the year is that before March.
 */
function baseOf(placed: readonly PlacedPeriod[], text: string, at: number): Period | null {
  const clause = placed.findLastIndex(({ end }) => /;|, (?:and|but|while)\s/.test(text.slice(end, at)));
  const known = placed.filter(({ other, relative }, i) => i > clause && !other && !relative);
  let base = known[0]?.period ?? null;
  for (const { period } of known)
    if (base && period && base[0] <= period[0] && period[1] <= base[1]) base = period;
  return (
    base ??
    (known.length === 0
      ? (placed.findLast(({ other, relative }) => !other && !relative)?.period ?? null)
      : null)
  );
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: Language['periods'][number];
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Whether the words around a period make it a date of something else than a figure. */
function isOtherDate(sentence: string, start: number, end: number, { otherDates }: Language): boolean {
  if (!otherDates) return false;
  const { records } = otherDates;
  if (records?.since.test(sentence.slice(start, end))) {
    if (records.before?.test(sentence.slice(Math.max(0, start - AROUND), start))) return true;
    if (records.after?.test(sentence.slice(end, end + AROUND))) return true;
  }
  return (
    otherDates.before.test(sentence.slice(Math.max(0, start - AROUND), start)) ||
    otherDates.after.test(sentence.slice(end, end + AROUND))
  );
}

/** Whether a period that a figure is compared with is of the figure behind it: "from November's rate of 5%". */
function isOfNext(sentence: string, start: number, end: number, { otherDates }: Language): boolean {
  if (!otherDates?.own?.test(sentence.slice(end, end + AROUND))) return false;
  return otherDates.before.test(sentence.slice(Math.max(0, start - AROUND), start));
}

/** Where a figure stands, and whether it is what another is compared with. */
export interface FigurePlace {
  readonly start: number;
  readonly end: number;
  readonly compared?: 'alone' | 'pair';
}

/** The words of a language by which a period and a figure are told to be of one clause. */
type PeriodWords = Pick<
  Language,
  'periodFirst' | 'besideDay' | 'relatives' | 'clauseOpeners' | 'subordinates' | 'intents' | 'leads'
>;

/** How many characters a period may be away from its figure. */
const REACH = 400;

/**
 * The period that a figure is of: the nearest in its sentence, counting what stands between.
 * A clause's end weighs, and so does another figure that stands nearer to the period.
 */
export function periodOf(
  start: number,
  end: number,
  text: string,
  periods: readonly PlacedPeriod[],
  others: readonly FigurePlace[],
  index: number,
  {
    periodFirst = false,
    besideDay,
    relatives,
    clauseOpeners,
    subordinates,
    intents,
    leads,
  }: PeriodWords = {},
): Period | null {
  if (periods.length === 0) return null;
  let best: PlacedPeriod | null = null;
  let least = Number.POSITIVE_INFINITY;
  // From the figure outwards, so that the far ones need not be weighed.
  const next = periods.findIndex((period) => period.start >= end);
  const split = next < 0 ? periods.length : next;
  const order = [...periods.slice(split), null, ...periods.slice(0, split).reverse()];
  let done = false;
  for (const period of order) {
    if (period === null) {
      done = false;
      continue;
    }
    if (done || (period.start < end && start < period.end)) continue;
    const after = period.start >= end;
    // What is further off is of something else; and the work stays small whatever the text.
    const distance = after ? period.start - end : start - period.end;
    const between = after ? text.slice(end, period.start) : text.slice(period.end, start);
    if (period.near && distance > BESIDE) {
      if (period.relative || !besideDay?.test(withoutFigures(between, after ? end : period.end, others)))
        continue;
    }
    if (period.behind && (after || figuresBetween(others, index, period, after) > 0)) continue;
    // "Announced plans this week to give $5m": the day of the plan.
    if (
      !after &&
      distance <= REACH &&
      intents?.test(text.slice(Math.max(0, period.start - AROUND), start)) &&
      leads?.test(between)
    )
      continue;
    if (after && distance <= REACH && (subordinates?.test(between) || clauseOpeners?.test(between))) continue;
    // "Roe, who owns 5%, last year was rebuffed": outside the clause that the figure is in.
    if (
      after &&
      distance <= REACH &&
      between.includes(',') &&
      relatives?.test(text.slice(Math.max(0, start - REACH), start))
    )
      continue;
    if (isOfCompared(others, index, period, after)) continue;
    // "Roe, which opened in 1935, has 20 factories".
    if (
      !after &&
      between.includes(',') &&
      relatives?.test(text.slice(Math.max(0, period.start - REACH), period.start))
    )
      continue;
    if (distance > REACH || distance > least) {
      done = true;
      continue;
    }
    const figures = figuresBetween(others, index, period, after);
    const weight =
      between.length +
      60 * (between.match(/[;:]|, (?:and|but|while|when|from)\b/g)?.length ?? 0) +
      25 * (between.match(/,/g)?.length ?? 0) +
      30 * figures +
      // "At 5 pct, and in February": another clause begins with it.
      (after && /,? and $/.test(between) ? 40 : 0) +
      (after === periodFirst ? 12 : 0);
    // "To $5bn from $4bn in 2022": what is said of the year before is not of the figure before it.
    if (weight < least) {
      least = weight;
      best = period;
    }
  }
  return best?.period ?? null;
}

/** Whether the period is of another time than the figure: what "$5bn in 2022 from $4bn" compares is not of one time. */
function isOfCompared(
  figures: readonly FigurePlace[],
  index: number,
  period: PlacedPeriod,
  after: boolean,
): boolean {
  if (!after) {
    // "From 5% in 2019 to 4%": the year is of the first.
    const nearest = figures.findLast(({ end }) => end <= period.start);
    const isOfNearest = nearest?.compared !== undefined && period.start - nearest.end <= BESIDE_OWN;
    return isOfNearest || figures[index]?.compared !== undefined;
  }
  for (let at = index + 1; at < figures.length; at += 1) {
    const figure = figures[at] as FigurePlace;
    if (figure.end > period.start) return false;
    if (figure.compared === 'alone') return true;
  }
  return false;
}

/** Where figures stand, and which of them others are compared with. */
export function placesCompared(
  figures: readonly { start: number; end: number; unit: string | null }[],
  text: string,
  from: number,
  { compares }: Pick<Language, 'compares'>,
): FigurePlace[] {
  return figures.map(({ start, end, unit }, i): FigurePlace => {
    const before = text.slice(Math.max(from, start - AROUND), start);
    // "From $21m reported previously" is of the same time.
    const isRevised = /^\s(?:\p{L}+\s)?(?:previously|originally|earlier)(?!\p{L})/u.test(
      text.slice(end, end + AROUND),
    );
    if (isRevised || !compares?.test(before)) return { start, end };
    const next = figures[i + 1];
    // "From $4bn to $5bn" leads to what is stated, also with a year between them.
    if (
      next &&
      measureIn(next.unit) === measureIn(unit) &&
      /^ (?:in \d{4} )?to $/.test(text.slice(end, next.start))
    )
      return { start, end, compared: 'pair' };
    const earlier = figures.slice(0, i);
    // "Compared to zero": a bare number is of what stands before it.
    const isSame = unit === null ? i > 0 : earlier.some((one) => measureIn(one.unit) === measureIn(unit));
    return isSame ? { start, end, compared: 'alone' } : { start, end };
  });
}

/** A unit without what it is of: a price a share is money. */
const measureIn = (unit: string | null) => unit?.split(' per ')[0] ?? null;

/** A stretch that begins at `from`, without the figures in it. */
function withoutFigures(stretch: string, from: number, figures: readonly FigurePlace[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of figures) {
    if (end <= from + at || start >= from + stretch.length) continue;
    left += stretch.slice(at, Math.max(at, start - from));
    at = end - from;
  }
  return left + stretch.slice(at);
}

/** How many figures stand between the one at `index` and a period; more than a few make no difference. */
function figuresBetween(
  figures: readonly FigurePlace[],
  index: number,
  period: PlacedPeriod,
  after: boolean,
): number {
  let count = 0;
  for (let at = after ? index + 1 : index - 1; count < 8; at += after ? 1 : -1) {
    const other = figures[at];
    if (!other || (after ? other.end > period.start : other.start < period.end)) break;
    count += 1;
  }
  return count;
}
