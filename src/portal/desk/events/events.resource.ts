import { z } from 'zod';
import { allSources } from '../../../desk/choices.queries.ts';
import { EVENT_ORDER, type ListedEvent, listEvents } from '../../../desk/events/event.queries.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import { FIELDS } from '../../http/route.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';

const text = z.string();
const time = z.iso.datetime();

/** What every answer of the API says of an event. */
export const EVENT_SUMMARY = {
  id: text,
  title: text.meta({ description: 'The title set by an editor, or the headline of one report.' }),
  titleLanguage: text
    .nullable()
    .meta({ description: 'The language of the headline; null if an editor set the title.' }),
  reports: z.number().int(),
  sources: z.array(text).meta({ description: 'The names of the sources reporting it.' }),
  languages: z.array(text),
  begunAt: time.meta({ description: 'When the first report appeared.' }),
  lastAt: time.meta({ description: 'When the last report appeared.' }),
};

/** Events: who reports each one, and in which languages. */
export const EVENTS = resource({
  many: 'events',
  one: 'event',
  schema: 'ListedEvent',
  reads: { who: 'write stories', scope: 'stories:read' },
  writes: { who: 'arrange events', scope: 'events:arrange' },
  about: {
    list: 'Events, newest first: who reports each one, and in which languages.',
    call: 'Lists events, newest first, paginated.',
  },
  key: { name: 'id', of: ({ id }) => id },
  columns: [
    { name: 'id', schema: EVENT_SUMMARY.id, value: ({ id }) => id },
    { name: 'title', schema: EVENT_SUMMARY.title, value: ({ title }) => title },
    {
      name: 'titleLanguage',
      schema: EVENT_SUMMARY.titleLanguage,
      value: ({ titleLanguage }) => titleLanguage,
    },
    {
      name: 'reports',
      schema: EVENT_SUMMARY.reports,
      value: ({ reports }) => reports,
      shown: (event, edition) => eventFacts(event, edition).map((fact) => ({ text: fact })),
    },
    { name: 'sources', schema: EVENT_SUMMARY.sources, value: ({ sources }) => sources },
    { name: 'languages', schema: EVENT_SUMMARY.languages, value: ({ languages }) => languages },
    { name: 'begunAt', schema: EVENT_SUMMARY.begunAt, value: ({ begunAt }) => begunAt.toISOString() },
    { name: 'lastAt', schema: EVENT_SUMMARY.lastAt, value: ({ lastAt }) => lastAt.toISOString() },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('eventsSearch') },
    {
      ...{ kind: 'choice', name: 'language', values: FIELDS.language },
      label: (words) => words.say('eventsLanguage'),
      any: (words) => words.say('eventsAnyLanguage'),
      options: (words) => INTERFACE_LANGUAGES.map((value) => ({ value, text: words.nameOfLanguage(value) })),
    },
    {
      ...{ kind: 'choice', name: 'source', values: FIELDS.slug },
      label: (words) => words.say('flowSource'),
      any: (words) => words.say('eventsAnySource'),
    },
    { kind: 'part', name: 'reports', value: 'any', label: (words) => words.say('eventsAll') },
  ],
  filterChoices: async (reading) => ({
    source: (await allSources(reading)).map(({ slug, name }) => ({ value: slug, text: name })),
  }),
  sorts: [{ name: 'newest', label: (words) => words.say('resourceNewest'), order: EVENT_ORDER }],
  list: (reading, { filters, page, language: inLanguage }) => {
    const { q, language, source, reports } = filters;
    const wanted = { text: q, language, source, single: reports !== undefined, page };
    return listEvents(reading, wanted, inLanguage);
  },
  words: (words) => ({
    title: words.say('eventsTitle'),
    intro: words.say('eventsIntro'),
    all: words.say('eventsSeveral'),
    none: words.say('eventsNone'),
    advice: words.say('eventsNoneAdvice'),
    noMatch: words.say('eventsNoMatch'),
    noMatchAdvice: words.say('eventsNoMatchAdvice'),
    back: words.say('eventsBack'),
  }),
  name: ({ title }, { words }) => title || words.say('flowNoHeadline'),
  lang: ({ titleLanguage }) => titleLanguage ?? undefined,
});

/** An event in a list: how many reports, from whom, in which languages, and when the last arrived. */
export function eventFacts(event: ListedEvent, { words, zone }: Edition): string[] {
  return [
    words.say('eventReports', { count: event.reports }),
    event.sources.join(', '),
    event.languages.map((language) => words.nameOfLanguage(language)).join(', '),
    words.say('eventLast', stampIn(event.lastAt, { words, zone })),
  ].filter((word) => word !== '');
}
