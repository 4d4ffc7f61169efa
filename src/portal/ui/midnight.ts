const formats = new Map<string, Intl.DateTimeFormat>();

/** The first instant after `now` at which the date in `zone` changes. */
export function nextMidnight(now: Date, zone: string): Date {
  const today = dateIn(now, zone);
  let before = now.getTime();
  let after = before;
  while (dateIn(new Date(after), zone) === today) {
    before = after;
    after += 3_600_000;
  }
  // Time zones change by whole minutes, and some days have no midnight: this finds the first minute of the next date.
  while (after - before > 1_000) {
    const middle = Math.floor((before + after) / 2);
    if (dateIn(new Date(middle), zone) === today) before = middle;
    else after = middle;
  }
  return new Date(Math.floor(after / 1_000) * 1_000);
}

function dateIn(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(at);
}
