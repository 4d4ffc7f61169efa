import ical from 'ical-generator';

/** An entry of a calendar file. */
export interface IcsEvent {
  readonly uid: string;
  readonly at: Date;
  /** When it was last changed. */
  readonly changedAt: Date;
  readonly title: string;
  readonly url: string;
}

/** How often calendars should refresh, in seconds. */
const AGAIN = 15 * 60;

/** An iCalendar file of events without duration: https://www.rfc-editor.org/rfc/rfc5545 */
export function icsFile(name: string, events: readonly IcsEvent[]): string {
  const calendar = ical({
    // The library escapes the events, but not this.
    name: name.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' '),
    prodId: { company: 'Sourceline', product: 'Desk', language: 'EN' },
    ttl: AGAIN,
  });
  for (const { uid, at, changedAt, title, url } of events) {
    // In a file without METHOD, DTSTAMP is the last change: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.2
    calendar.createEvent({ id: uid, start: at, stamp: changedAt, summary: title, url });
  }
  return calendar.toString();
}
