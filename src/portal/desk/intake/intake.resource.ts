import { h } from 'preact';
import { z } from 'zod';
import { allSections } from '../../../desk/choices.queries.ts';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import {
  countItems,
  findItem,
  ITEM_ORDER,
  listItems,
  MOST_COUNTED,
} from '../../../desk/intake/intake.queries.ts';
import { type IntakeItem, ITEM_STATES } from '../../../desk/intake/item.ts';
import { changedInItem } from '../../../desk/intake/item-changes.queries.ts';
import { intakeLanguages, intakeSources } from '../../../desk/intake/item-choices.queries.ts';
import { itemDetails } from '../../../desk/intake/item-details.queries.ts';
import { noSuchItem } from '../../../desk/intake/lock-item.ts';
import { isId } from '../../../store/ids.ts';
import { nameIn } from '../../../stories/story.ts';
import { FIELDS } from '../../http/route.ts';
import { hrefIn } from '../../site/edition.ts';
import { resource } from '../resource/resource.ts';
import { drawItem } from './draw-item.ts';
import { itemFilters } from './intake-filters.ts';
import { ITEM_ACTS } from './item-acts.ts';
import { copyFact, copyNote, eventFact, originOf, standingOf } from './item-facts.ts';
import { ManyItems } from './ManyItems.tsx';
import { itemTick, manyView } from './many.view.ts';
import { MANY_QUERY, manyDone } from './many-done.ts';
import { NEWEST, newSince } from './new-since.ts';

const who = 'write stories';
const text = z.string();
const time = z.iso.datetime();
const whole = z.number().int();
const words = (told: string) => ({ description: told });

/** The pool of what agencies, feeds and others sent, and what becomes of it. */
export const INTAKE = resource({
  many: 'items',
  one: 'item',
  path: 'intake',
  schema: 'IntakeItem',
  reads: { who, scope: 'stories:read' },
  writes: { who, scope: 'stories:write' },
  about: {
    list: 'The pool: what came in from outside, newest first.',
    one: 'One item of the pool: its text, figures, names, terms and event.',
    call: 'Lists items of the pool that wait for a decision, or those in another state, newest first, paginated.',
  },
  key: { name: 'id', of: ({ id }) => id },
  columns: [
    { name: 'id', schema: text.meta(words('The id of its story.')), value: ({ id }) => id },
    { name: 'headline', schema: text, value: ({ headline }) => headline },
    { name: 'standfirst', schema: text.nullable(), value: ({ standfirst }) => standfirst },
    {
      name: 'beginning',
      schema: text.meta(words('The beginning of its text.')),
      value: ({ beginning }) => beginning,
    },
    {
      name: 'receivedAt',
      schema: time.meta(words('When its newest version came; the list is ordered by it.')),
      value: ({ at }) => at.toISOString(),
      shown: (item, edition) => originOf(item, edition),
    },
    {
      name: 'firstReceivedAt',
      schema: time,
      value: ({ cameAt }) => cameAt.toISOString(),
    },
    {
      name: 'state',
      schema: z.enum(ITEM_STATES),
      value: ({ state }) => state,
      shown: (item, edition) => standingOf(item, edition),
    },
    { name: 'storyState', schema: text, value: ({ storyState }) => storyState },
    { name: 'decidedBy', schema: text.nullable(), value: ({ decidedBy }) => decidedBy?.name ?? null },
    {
      name: 'decidedAt',
      schema: time.nullable(),
      value: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
    },
    {
      name: 'source',
      schema: text.meta(words('The slug of its source.')),
      value: ({ source }) => source.slug,
    },
    { name: 'sourceName', schema: text, value: ({ source }) => source.name },
    { name: 'agency', schema: text.nullable(), value: ({ agency }) => agency },
    {
      name: 'policy',
      schema: z.enum(['own', 'licensed', 'linked']).meta(words('What the terms of its source allow.')),
      value: ({ policy }) => policy,
    },
    { name: 'original', schema: text.nullable(), value: ({ sourceUrl }) => sourceUrl },
    { name: 'language', schema: text, value: ({ language }) => language },
    {
      name: 'section',
      schema: text.nullable().meta(words('The slug of its section.')),
      value: ({ section }) => section?.slug ?? null,
    },
    {
      name: 'urgency',
      schema: whole.nullable().meta(words('From 1, the most urgent, to 9.')),
      value: ({ urgency }) => urgency,
    },
    { name: 'version', schema: whole, value: ({ version }) => version },
    { name: 'revision', schema: whole, value: ({ revision }) => revision },
    { name: 'words', schema: whole, value: ({ words: count }) => count },
    {
      name: 'embargoUntil',
      schema: time.nullable(),
      value: ({ embargoUntil }) => embargoUntil?.toISOString() ?? null,
    },
    {
      name: 'canceled',
      schema: z.boolean().meta(words('Whether its sender has cancelled it.')),
      value: ({ canceled }) => canceled,
    },
    {
      name: 'event',
      schema: text.nullable().meta(words('The id of its event.')),
      value: ({ event }) => event?.id ?? null,
      shown: (item, edition) => eventFact(item, edition),
    },
    {
      name: 'copyOf',
      schema: z
        .object({
          id: text,
          headline: text,
          language: text,
          source: text,
          state: text,
          share: whole.meta(words('How much of the shorter of the two texts is in the longer, in percent.')),
        })
        .nullable()
        .meta(
          words(
            'The story that it is the same copy as, so that no rule published it again; null if there is none.',
          ),
        ),
      value: ({ copyOf }) => copyOf,
      shown: (item, edition) => copyFact(item, edition),
    },
    {
      name: 'followed',
      schema: z.boolean().meta(words('Whether the token’s member is notified of new versions.')),
      value: ({ followed }) => followed,
    },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (say) => say.say('inSearch') },
    {
      ...{ kind: 'choice', name: 'source', values: FIELDS.slug },
      label: (say) => say.say('flowSource'),
      any: (say) => say.say('eventsAnySource'),
    },
    {
      ...{ kind: 'choice', name: 'language', values: FIELDS.language },
      label: (say) => say.say('eventsLanguage'),
      any: (say) => say.say('eventsAnyLanguage'),
    },
    {
      ...{ kind: 'choice', name: 'section', values: FIELDS.slug },
      label: (say) => say.say('flowSection'),
      any: (say) => say.say('inAnySection'),
    },
    {
      ...{ kind: 'choice', name: 'urgency', values: ['urgent', 'routine'] },
      label: (say) => say.say('inUrgency'),
      any: (say) => say.say('inAnyUrgency'),
      options: (say) => [
        { value: 'urgent', text: say.say('inUrgent') },
        { value: 'routine', text: say.say('inRoutine') },
      ],
    },
    { kind: 'linked', name: 'event' },
    { kind: 'part', name: 'state', value: 'copy', label: (say) => say.say('inCopies') },
    { kind: 'part', name: 'state', value: 'taken', label: (say) => say.say('inTaken') },
    { kind: 'part', name: 'state', value: 'spiked', label: (say) => say.say('inSpiked') },
    { kind: 'part', name: 'state', value: 'any', label: (say) => say.say('inAll') },
  ],
  filterChoices: async (reading, { words: say }) => {
    const [sources, languages, sections] = await Promise.all([
      intakeSources(reading),
      intakeLanguages(reading),
      allSections(reading),
    ]);
    return {
      source: sources.map(({ slug, name }) => ({ value: slug, text: name })),
      language: languages.map((value) => ({ value, text: say.nameOfLanguage(value) })),
      section: sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, say.language) })),
    };
  },
  counts: async (reading) => {
    const { waiting, ...others } = await countItems(reading);
    return { all: waiting, ...others };
  },
  mostCounted: MOST_COUNTED,
  sorts: [{ name: NEWEST, label: (say) => say.say('resourceNewest'), order: ITEM_ORDER }],
  list: async (reading, { filters, page }, by): Promise<IntakeItem[]> => {
    const wanted = itemFilters(filters);
    return wanted ? listItems(reading, wanted, page, by.member.id) : [];
  },
  find: async (reading, key, by) => (isId(key) ? findItem(reading, key, by.member.id) : null),
  missing: noSuchItem,
  words: (say) => ({
    title: say.say('inTitle'),
    intro: say.say('inIntro'),
    all: say.say('inWaiting'),
    none: say.say('inNone'),
    advice: say.say('inNoneAdvice'),
    noMatch: say.say('inNoMatch'),
    noMatchAdvice: say.say('inNoMatchAdvice'),
    back: say.say('inBack'),
  }),
  name: ({ headline }, { words: say }) => headline || say.say('flowNoHeadline'),
  lang: ({ language }) => language,
  summary: ({ standfirst, beginning }) => standfirst || beginning || null,
  wrong: ({ canceled }, { words: say }) => (canceled ? say.say('inCanceled') : null),
  note: (item, _member, say) => (item.canceled ? say.say('inCanceledNote') : copyNote(item, say)),
  queue: {
    tick: itemTick,
    query: MANY_QUERY,
    keys: (say) => [
      { keys: ['t'], does: say.say('inTake') },
      { keys: ['x'], does: say.say('inSpike') },
      { keys: ['u'], does: say.say('inUnspike') },
      { keys: ['s'], does: say.say('inSeparate') },
      { keys: ['v'], does: say.say('inKeyTick') },
      { keys: ['a'], does: say.say('inTickPage') },
      { keys: ['m'], does: say.say('inMany') },
      { keys: ['z'], does: say.say('inUndo') },
      { keys: ['/'], does: say.say('inKeySearch') },
    ],
  },
  links: ({ id, copyOf }, edition) => [
    { text: edition.words.say('inOpenDesk'), href: hrefIn(edition, `/desk/stories/${id}`) },
    ...(copyOf
      ? [{ text: edition.words.say('inOpenOriginal'), href: hrefIn(edition, `/desk/stories/${copyOf.id}`) }]
      : []),
  ],
  top: async (list, edition) => [await manyDone(list, edition), newSince(list, edition)],
  after: (edition, list) => {
    const many = manyView(list, edition);
    return many && h(ManyItems, { many });
  },
  detail: async ({ id }, reading) => {
    const [story, details] = await Promise.all([findDeskStory(reading, id), itemDetails(reading, id)]);
    return { ...details, changed: story && details && (await changedInItem(reading, story, details)) };
  },
  acts: ITEM_ACTS,
  more: drawItem,
});
