import { Problem } from '../../errors.ts';
import type { CardFilter, Cursor } from '../../stories/story.queries.ts';
import { shows } from '../shows.ts';

/** The place after `card` in a list, as the API hands it out. */
export function cursorOf(card: Cursor): string {
  return Buffer.from(`${card.publishedAt.toISOString()} ${card.id}`).toString('base64url');
}

/** Reads a cursor; throws a Problem when it is not one of ours. */
export function readCursor(text: string): Cursor {
  const [at = '', id = '', more] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  const publishedAt = new Date(at);
  if (more !== undefined || Number.isNaN(publishedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new Problem('bad input', 'The field cursor is not one that this API gave.', 'Begin without it.');
  }
  return { publishedAt, id };
}

/** A day of the query as its first instant in UTC; throws a Problem for the 31st of February. */
export function readDay(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Problem('bad input', `The field ${name} names a day that does not exist.`, 'Correct the date.');
  }
  return day;
}

/** The filter a query of the API asks for. */
export function readFilter(query: Readonly<Record<string, string>>): CardFilter {
  return {
    language: query.language,
    section: query.section,
    topic: query.topic,
    author: query.author,
    from: readDay('from', query.from),
    to: readDay('to', query.to),
    before: query.cursor ? readCursor(query.cursor) : undefined,
  };
}

/** The words of a filtered list: the narrowest that every change to it says. */
export function wordsOf(filter: CardFilter): string[] {
  const { language, section, topic, author } = filter;
  if (!language) return [shows.everything];
  if (topic) return [shows.topic(topic, language)];
  if (author) return [shows.author(author, language)];
  if (section) return [shows.section(section, language)];
  return [shows.language(language)];
}
