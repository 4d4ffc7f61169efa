const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant by the clocks of `zone`, to the minute, as a field of a form takes it: `2026-03-31T09:30`. */
export function localTime(at: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The instant at which the clocks of `zone` say `text` (`2026-03-31T09:30`): the first, where they say it twice; null
 * where they never do, because they are set on over it, or where it is no time.
 */
export function instantOf(text: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return null;
  const ahead = (at: number) => Date.parse(`${localTime(new Date(at), zone)}Z`) - at;
  // What the clocks are ahead of UTC the day before and the day after: one of the two is it.
  const tries = [asUtc - ahead(asUtc - 86_400_000), asUtc - ahead(asUtc + 86_400_000)].sort((a, b) => a - b);
  const found = tries.find((at) => localTime(new Date(at), zone) === text);
  return found === undefined ? null : new Date(found);
}
