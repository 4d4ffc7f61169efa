import type { z } from 'zod';
import { PERIOD_DAYS, type Period, periodUntil } from '../../../desk/readership/period.ts';
import {
  type Counts,
  countedSince,
  countedStory,
  countsByDay,
  countsByOrigin,
  countsBySection,
  countsByStory,
  openedFigures,
  type ReadershipFilter,
} from '../../../desk/readership/readership.queries.ts';
import { ID_PATTERN } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { dayIn } from '../../ui/day-span.ts';
import { eachDay } from './each-day.ts';
import type { readershipSchema } from './readership-schema.ts';

/** The query fields of readership, on its page, in its data and in the API. */
export const READERSHIP_QUERY: Query = {
  days: {
    pattern: new RegExp(`^(?:${PERIOD_DAYS.join('|')})$`),
    most: 2,
    takes: PERIOD_DAYS.join(', ').replace(/, (?=\d+$)/, ' or '),
  },
  story: { pattern: ID_PATTERN, most: 36, takes: 'the id of a story' },
  section: FIELDS.slug,
  language: FIELDS.language,
};

/** The most rows of each table. */
const MOST_STORIES = 100;
const MOST_ORIGINS = 200;
const MOST_FIGURES = 50;

/** Readership as its JSON and the API say it. */
export type ReadershipData = z.output<typeof readershipSchema>;

type Asked = Pick<PageContext, 'reading' | 'config' | 'clock'>;

/** The period and the stories that a query asks for. */
export function askedReadership(
  { config, clock }: Pick<Asked, 'config' | 'clock'>,
  { days, story, section, language }: PageRequest['query'],
): { readonly period: Period; readonly filter: ReadershipFilter } {
  const today = dayIn(clock.now(), config.PORTAL_ZONE);
  return {
    period: periodUntil(today, days ? Number(days) : PERIOD_DAYS[0]),
    filter: { story, section, language },
  };
}

/** Reads the readership that a query asks for. Throws a Problem if there is no such story. */
export async function readReadership(context: Asked, query: PageRequest['query']): Promise<ReadershipData> {
  const { reading } = context;
  const { period, filter } = askedReadership(context, query);
  const story = filter.story ? await countedStory(reading, filter.story) : null;
  if (filter.story && !story) throw refusal('storyUnknown');
  const [since, byDay, stories, sections, origins, figures] = await Promise.all([
    countedSince(reading),
    countsByDay(reading, period, filter),
    story ? [] : countsByStory(reading, period, filter, MOST_STORIES),
    story ? [] : countsBySection(reading, period, filter),
    countsByOrigin(reading, period, filter, MOST_ORIGINS),
    openedFigures(reading, period, filter, MOST_FIGURES),
  ]);
  // A period that was counted in part would make any rise look greater than it is.
  const before = since !== null && since <= period.before.from ? period.before : null;
  const comparable = <Row extends { readonly readsBefore: number }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, readsBefore: before ? row.readsBefore : null }));
  return {
    from: period.from,
    to: period.to,
    countedSince: since,
    story,
    totals: sumOf(byDay.filter(({ day }) => day >= period.from)),
    before: before && { ...before, totals: sumOf(byDay.filter(({ day }) => day < period.from)) },
    days: eachDay(period, byDay),
    stories: comparable(stories),
    sections: comparable(sections),
    origins: comparable(origins),
    figures: figures.map(({ openedBefore, ...figure }) => ({
      ...figure,
      openedBefore: before ? openedBefore : null,
    })),
  };
}

function sumOf(rows: readonly Counts[]): { reads: number; finished: number; figures: number } {
  const sum = { reads: 0, finished: 0, figures: 0 };
  for (const { reads, finished, figures } of rows) {
    sum.reads += reads;
    sum.finished += finished;
    sum.figures += figures;
  }
  return sum;
}
