import type { CalendarEntry } from '../../../desk/calendar.queries.ts';
import type { Edition } from '../../site/edition.ts';
import { calendarWord } from './calendar.view.ts';

/** The calendar as an iCalendar file. */
export async function calendarFile(entries: readonly CalendarEntry[], edition: Edition): Promise<string> {
  const { words, name, publicUrl } = edition;
  const events = entries.map(({ kind, storyId, at, changedAt, headline }) => ({
    uid: `${kind}-${storyId}@${new URL(publicUrl).hostname}`,
    at,
    changedAt,
    title: `${calendarWord(kind, words)}: ${headline.trim() || words.say('flowNoHeadline')}`,
    url: new URL(`/desk/stories/${storyId}/workflow`, publicUrl).href,
  }));
  // Not read at the start of a portal.
  const { icsFile } = await import('./ics.ts');
  return icsFile(`${name}: ${words.say('flowCalendar')}`, events);
}
