const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
};

/** The most years a birth is said to be within for each of them to be kept. */
const SPAN = 12;

/** A day as YYYY-MM-DD, YYYY-MM or YYYY, from one written so or as "28 Apr 2013", "Apr 2013", "04/28/2013"; null where it is none. */
export function dayOf(text: string): string | null {
  const given = text.trim().replace(/\.$/, '');
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]+Z?)?$/.exec(given);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const worded = /^(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]* (\d{4})$/.exec(given);
  if (worded) {
    const month = MONTHS[(worded[2] ?? '').toLowerCase()];
    return month ? real(worded[3], month, worded[1]?.padStart(2, '0')) : null;
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given);
  if (american) return real(american[3], american[1]?.padStart(2, '0'), american[2]?.padStart(2, '0'));
  return null;
}

/** When somebody was born, from "12 Mar 1965", "circa 1960", "1960 to 1965", "between 1960 and 1965": each year of a short span. */
export function birthDatesOf(text: string): string[] {
  const given = text
    .trim()
    .replace(/^(?:circa|approximately|about|c\.|between)\s+/i, '')
    .replace(/\.$/, '');
  const one = dayOf(given);
  if (one) return [one];
  const span = /^(.{4,11}?)\s*(?: to | and |-|–)\s*(?:circa )?(.{4,11})$/i.exec(given);
  const from = span?.[1] ? dayOf(span[1]) : null;
  const to = span?.[2] ? dayOf(span[2]) : null;
  return from && to ? yearsBetween(from, to) : [];
}

/** Every year from one day to another, where they are few; else none. */
export function yearsBetween(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  if (count < 1 || count > SPAN) return [];
  return Array.from({ length: count }, (_, i) => String(first + i));
}

function real(year = '', month?: string, day?: string): string | null {
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (!Number.isFinite(date.getTime()) || !date.toISOString().startsWith(text)) return null;
  return Number(year) >= 1000 ? text : null;
}
