import { monthNamed } from '../../../language/calendar/month-names.ts';
import { partNamed } from '../../../language/calendar/period-words.ts';
import { embeddedPeriod } from './embedded-period.ts';
import { readPeriod } from './read-period.ts';
import { isPair } from './read-period-column.ts';

/** A column that holds one period, or one place, of something. */
export interface WideColumn {
  readonly index: number;
  /** The period or place, as it is written in the name; of parts of a year what goes behind the year of the row. */
  readonly key: string;
  /** What the name says besides; empty where the period is all. */
  readonly rest: string;
  /** Whether it has flags of such a column, and no numbers. */
  readonly isFlag: boolean;
}

const YEARLY =
  /^(?:annual(?: average| mean| total)?|year(?:ly)?(?: average| total)?|avg|average|jahr|année|año|ano|год|年度|السنة)$/i;
const FLAG = / flag$/;

/** The columns of a table whose names have a period in them, alone or among other words; empty where none has. */
export function wideColumns(names: readonly string[]): WideColumn[] {
  const found = names.flatMap((name, index) => {
    const isFlag = FLAG.test(name);
    const one = periodIn(name.replace(FLAG, ''));
    return one ? [{ index, key: one.period, rest: one.rest, isFlag }] : [];
  });
  // "FY 2023-24 Revised" is a period with a mark; beside "FY 2022-23 Actual" it is one among words.
  const among = amongWords(names);
  return among.length > found.length ? among : found;
}

/** Those with a period among other words; where no period comes twice, nothing has to tell "actual" from "budget". */
function amongWords(names: readonly string[]): WideColumn[] {
  const found = names.flatMap((name, index) => {
    const one = embeddedPeriod(name);
    return one ? [{ index, ...one }] : [];
  });
  const isTwice = found.some((one) =>
    found.some((other) => other !== one && other.period === one.period && other.rest === one.rest),
  );
  // "Opened Mar 2020" beside "Closed Jun 2023" are two things, and no series.
  const isSeries = found.some((one) => found.some((other) => other !== one && other.rest === one.rest));
  return (isSeries ? found : []).map(({ index, period, rest, status }) => ({
    index,
    key: period,
    rest: isTwice ? [rest, status].filter(Boolean).join(' ') : rest,
    isFlag: false,
  }));
}

function periodIn(name: string): { period: string; rest: string } | null {
  if (/\d{4}/.test(name) && !/^\d{5,}$/.test(name.trim()) && (readPeriod(name) !== null || isPair(name)))
    return { period: name.trim(), rest: '' };
  const parts = name.split(/\s*;\s*/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return null;
  const at = parts.findIndex((part) => /\d{4}/.test(part) && readPeriod(part) !== null);
  if (at < 0 || parts.some((part, i) => i !== at && /\d{4}/.test(part) && readPeriod(part) !== null))
    return null;
  const [year = '', next = ''] = parts.slice(at);
  const isYear = readPeriod(year)?.frequency === 'year';
  const joined = isYear && next !== '' && readPeriod(`${year} ${next}`) !== null ? `${year} ${next}` : null;
  const rest = parts.filter((_, i) => i !== at && !(joined && i === at + 1)).join('; ');
  return { period: joined ?? year, rest };
}

/**
 * The columns of months or quarters beside one of years, which is at `year` where that is known, with one for the whole year where there is one; empty where a
 * table has fewer than four quarters, or six months.
 */
export function partColumns(names: readonly string[], year: number | null): WideColumn[] {
  const parts = names.map((name) => partOf(name.trim()));
  const months = new Set(parts.flatMap((part) => (part && 'month' in part ? [part.month] : [])));
  const quarters = new Set(parts.flatMap((part) => (part && 'quarter' in part ? [part.quarter] : [])));
  const isMonths = months.size >= 6;
  if (!isMonths && quarters.size < 4) return [];
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const part = parts[index];
    const period =
      part && 'month' in part && isMonths
        ? `-${String(part.month).padStart(2, '0')}`
        : part && 'quarter' in part
          ? `-Q${part.quarter}`
          : part && 'half' in part
            ? `-S${part.half}`
            : index !== year && YEARLY.test(name.trim())
              ? ''
              : null;
    if (period === null || seen.has(period)) return [];
    seen.add(period);
    return [{ index, key: period, rest: '', isFlag: false }];
  });
}

function partOf(name: string): { month: number } | { quarter: number } | { half: number } | null {
  const month = monthNamed(name);
  if (month > 0) return { month };
  const short = /^(?:([QTK])([1-4])|(?:H|S|HALF ?)([12]))$/i.exec(name);
  if (short) return short[2] ? { quarter: Number(short[2]) } : { half: Number(short[3]) };
  const part = partNamed(name.split(/[\s.]+/).filter(Boolean));
  if (!part) return null;
  return part.kind === 'quarter' ? { quarter: part.number } : { half: part.number };
}
