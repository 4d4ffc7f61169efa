import type { CardFilter } from '../../stories/card.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { readCursor } from '../http/cursor.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** A day in a query as its first instant in UTC. Throws a Problem for the 31st of February. */
export function readDay(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw refusal('fieldDayUnreal', { field: name });
  }
  return day;
}

/** The filter in an API query. */
export function readFilter(query: Readonly<Record<string, string>>): CardFilter {
  const before = readCursor(query.cursor);
  return {
    language: query.language,
    section: query.section,
    topic: query.topic,
    author: query.author,
    from: readDay('from', query.from),
    to: readDay('to', query.to),
    before: before ?? undefined,
  };
}

/** The tags of a filtered list: the most specific ones that every change to it affects. */
export function wordsOf(filter: CardFilter): string[] {
  const { language, section, topic, author } = filter;
  if (!language) return [cacheTags.everything];
  if (topic) return [cacheTags.topic(topic)];
  if (author) return [cacheTags.author(author)];
  if (section) return [cacheTags.section(section, language)];
  return [cacheTags.language(language)];
}
