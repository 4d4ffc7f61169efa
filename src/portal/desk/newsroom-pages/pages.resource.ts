import { h } from 'preact';
import { z } from 'zod';
import { listNewsroomPages } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import { type ListedPage, PAGE_KINDS } from '../../../stories/newsroom-pages/newsroom-page.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { type Fact, resource } from '../resource/resource.ts';
import { NewPageForm } from './NewPageForm.tsx';
import { pageKindWord } from './page-words.ts';
import { stateOfPage } from './pages.view.ts';

const keeps = { who: 'manage pages', scope: 'pages:manage' } as const;
const text = z.string();
const time = z.iso.datetime();

/** The newsroom's own pages, drafts among them, in the order of the foot of every page. */
export const PAGES = resource({
  many: 'pages',
  one: 'page',
  schema: 'ListedNewsroomPage',
  reads: keeps,
  writes: keeps,
  about: {
    list: 'The newsroom’s pages, including drafts.',
    call: 'Lists the newsroom’s pages without their text, including drafts, in footer order.',
  },
  key: { name: 'id', of: ({ id }) => id },
  isWhole: true,
  columns: [
    { name: 'id', schema: z.uuid(), value: ({ id }) => id, shown: factsOf },
    {
      name: 'groupId',
      schema: z.uuid().meta({ description: 'Shared by all translations of the page.' }),
      value: ({ groupId }) => groupId,
    },
    { name: 'kind', schema: z.enum(PAGE_KINDS), value: ({ kind }) => kind },
    { name: 'slug', schema: text, value: ({ slug }) => slug },
    { name: 'language', schema: text, value: ({ language }) => language },
    { name: 'title', schema: text, value: ({ title }) => title },
    { name: 'standfirst', schema: text.nullable(), value: ({ standfirst }) => standfirst },
    {
      name: 'footer',
      schema: z.number().int().nullable().meta({ description: 'Its position at the foot of every page.' }),
      value: ({ footer }) => footer,
    },
    { name: 'state', schema: z.enum(['draft', 'published']), value: ({ state }) => state },
    {
      name: 'version',
      schema: z.number().int().meta({ description: 'Incremented by each change.' }),
      value: ({ version }) => version,
    },
    {
      name: 'publishedAt',
      schema: time.nullable().meta({ description: 'When it was first published.' }),
      value: ({ publishedAt }) => publishedAt?.toISOString() ?? null,
    },
    { name: 'changedAt', schema: time, value: ({ changedAt }) => changedAt.toISOString() },
  ],
  filters: [
    { kind: 'part', name: 'state', value: 'draft', label: (words) => words.say('pgDrafts') },
    { kind: 'part', name: 'state', value: 'published', label: (words) => words.say('pgOut') },
  ],
  sorts: [],
  list: async (reading, { filters: { state } }) =>
    (await listNewsroomPages(reading)).filter((page) => !state || page.state === state),
  words: (words) => ({
    title: words.say('pgTitle'),
    intro: words.say('pgIntro'),
    all: words.say('pgAll'),
    none: words.say('pgNone'),
    advice: words.say('pgNoneAdvice'),
    noMatch: words.say('pgNoMatch'),
    noMatchAdvice: words.say('pgNoMatchAdvice'),
    back: words.say('pgBack'),
  }),
  name: ({ title }) => title,
  lang: ({ language }) => language,
  said: (done, { words }) => (done === 'removed' ? { text: words.say('pgDoneRemoved'), wrong: false } : null),
  drawn: async (_, { context, edition: { words } }) =>
    (await listNewsroomPages(context.reading)).length > 0
      ? {}
      : { empty: { text: words.say('pgNone'), advice: words.say('pgNoneAdvice') } },
  after: (edition) => h(NewPageForm, { edition }),
});

/** Its address tells a page from others of the same name. */
function factsOf(page: ListedPage, { words, zone }: Edition): readonly Fact[] {
  return [
    { text: stateOfPage(page.state, words), isStrong: true },
    { text: pageKindWord(page.kind, words) },
    { text: words.nameOfLanguage(page.language) },
    {
      text:
        page.footer === null
          ? words.say('pgFooterNone')
          : words.say('pgFooterAt', { place: words.number(page.footer) }),
    },
    { text: words.say('pgChanged', stampIn(page.changedAt, { words, zone })) },
    { text: `/page/${page.slug}`, isCode: true },
  ];
}
