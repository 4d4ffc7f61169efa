import ical from 'ical-generator';

/** An entry of a calendar file. */
export interface IcsEvent {
  readonly uid: string;
  readonly at: Date;
  /** When what it says was changed last. */
  readonly changedAt: Date;
  readonly title: string;
  readonly url: string;
}

/** How often calendars are asked to look again, in seconds. */
const AGAIN = 15 * 60;

/** A calendar file of moments: https://www.rfc-editor.org/rfc/rfc5545 */
export function icsFile(name: string, events: readonly IcsEvent[]): string {
  const calendar = ical({
    // The library escapes what an event says, and not this.
    name: name.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' '),
    prodId: { company: 'Sourceline', product: 'Desk', language: 'EN' },
    ttl: AGAIN,
  });
  for (const { uid, at, changedAt, title, url } of events) {
    // Of a file that announces nothing, the stamp is when it was changed last: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.2
    calendar.createEvent({ id: uid, start: at, stamp: changedAt, summary: title, url });
  }
  return calendar.toString();
}
