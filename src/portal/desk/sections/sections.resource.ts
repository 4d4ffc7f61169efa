import { h } from 'preact';
import { z } from 'zod';
import { makeSection } from '../../../desk/sections/make-section.ts';
import { moveSection, orderSections } from '../../../desk/sections/order-sections.ts';
import { removeSection } from '../../../desk/sections/remove-section.ts';
import { renameSection } from '../../../desk/sections/rename-section.ts';
import {
  LONGEST_SECTION_NAME,
  LONGEST_SECTION_SLUG,
  noSuchSection,
  orderSeen,
} from '../../../desk/sections/section.ts';
import {
  type DeskSection,
  deskSections,
  findDeskSection,
  sectionUses,
} from '../../../desk/sections/sections.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { writtenLanguages } from '../../../words/languages.ts';
import { wholeNumberIn } from '../../http/form.ts';
import { hrefIn } from '../../site/edition.ts';
import { nameFields, namesIn, otherNameFields, otherNames } from '../resource/name-fields.ts';
import { resource } from '../resource/resource.ts';
import { act } from '../resource/row-act.ts';
import { StoryUses } from './StoryUses.tsx';
import { storyUsesView } from './story-uses.view.ts';

const MOST_USES = 12;
const who = 'manage sections';
const whole = z.number().int();
const names = z
  .record(z.string(), z.string().max(LONGEST_SECTION_NAME))
  .meta({ description: 'Keyed by language tag, such as en.' });
/** The portal's sections, in the order readers see. */
export const SECTIONS = resource({
  many: 'sections',
  one: 'section',
  schema: 'DeskSection',
  reads: { who: 'write stories', scope: 'stories:read', pages: who },
  writes: { who, scope: 'sections:manage' },
  about: {
    list: 'The portal’s sections, in order.',
    one: 'One section: its names and contents.',
    call: 'Lists the sections in the order readers see. Send the ETag to reorder them.',
  },
  key: { name: 'slug', of: ({ slug }) => slug },
  columns: [
    {
      ...{ name: 'slug', schema: z.string(), isCode: true },
      value: ({ slug }) => slug,
      shown: ({ slug }) => `/section/${slug}`,
    },
    {
      name: 'names',
      schema: z.record(z.string(), z.string()),
      value: ({ names: all }) => all,
      shown: otherNames,
    },
    {
      name: 'version',
      schema: whole.meta({ description: 'Incremented by each change of its names.' }),
      value: ({ version }) => version,
    },
    {
      name: 'stories',
      schema: whole.meta({ description: 'The number of stories in it, in every state except withdrawn.' }),
      value: ({ stories }) => stories,
      shown: ({ slug, stories }, edition) => [
        {
          text: edition.words.say('secCount', { count: stories }),
          href: hrefIn(edition, '/desk/stories', { section: slug }),
        },
      ],
    },
    {
      name: 'shown',
      schema: whole.meta({ description: 'How many of them are published.' }),
      value: ({ shown }) => shown,
      shown: ({ shown }, { words }) => words.say('secShown', { count: words.number(shown) }),
    },
  ],
  filters: [],
  sorts: [],
  order: {
    about: 'Moves a section up or down by one.',
    seen: orderSeen,
    moved: (words) => words.say('secDoneMoved'),
    move: (writing, by, { key: slug, ...step }) => moveSection(writing, by, { slug, ...step }),
    call: {
      about: 'Reorders all sections.',
      write: (writing, by, { keys: slugs, seen }) => orderSections(writing, by, { slugs, seen }),
    },
  },
  list: (reading, { now }) => deskSections(reading, now),
  find: (reading, slug, _by, now) => findDeskSection(reading, slug, now),
  missing: noSuchSection,
  words: (words) => ({
    title: words.say('secTitle'),
    intro: words.say('secIntro'),
    none: words.say('secNone'),
    advice: words.say('secNoneAdvice'),
    form: words.say('secNamesTitle'),
    hint: words.say('secNamesHint'),
    saved: words.say('secDoneNamed'),
    back: words.say('secBack'),
  }),
  name: ({ names: all, slug }, { language }) => nameIn(all, language) || slug,
  lacks: ({ names: all }, { words, languages }) => {
    const missing = writtenLanguages(languages).filter((one) => !all[one]);
    if (missing.length === 0) return null;
    return words.say('secMissing', {
      languages: words.list(missing.map((one) => words.nameOfLanguage(one))),
    });
  },
  rowLinks: ({ slug }, edition) => {
    const { words, language, standard } = edition;
    const board = { edition: language === standard ? undefined : language, section: slug };
    return [
      { text: words.say('secBoard'), href: hrefIn(edition, '/desk/front', board) },
      { text: words.say('secReaders'), href: hrefIn(edition, `/section/${slug}`) },
    ];
  },
  change: {
    about: 'Sets a section’s names in each language.',
    call: 'Replaces all names of a section: a language that is omitted loses its name. The slug is unchanged.',
    fields: nameFields(LONGEST_SECTION_NAME),
    body: z.strictObject({ names }),
    ofForm: namesIn,
    ofBody: (body) => body.names,
    write: (writing, by, { key: slug, version }, sent) =>
      renameSection(writing, by, { slug, version, names: sent }),
    version: ({ version }) => version,
  },
  add: {
    about: 'Creates a section.',
    words: (words) => ({
      title: words.say('secNew'),
      button: words.say('secMake'),
      added: words.say('secDoneMade'),
    }),
    fields: [
      {
        ...{ name: 'name', kind: 'text', most: LONGEST_SECTION_NAME, required: true },
        label: (words, { standard }) =>
          words.say('resourceNameIn', { language: words.nameOfLanguage(standard) }),
      },
      ...otherNameFields(LONGEST_SECTION_NAME),
      {
        ...{ name: 'slug', kind: 'text', most: LONGEST_SECTION_SLUG, dir: 'ltr' },
        label: (words) => words.say('secSlug'),
        hint: (words) => words.say('secSlugHint'),
      },
    ],
    ofForm: ({ name = '', slug = '', ...form }, { standard }) => ({
      names: { [standard]: name, ...namesIn(form, { names: {} }) },
      slug,
    }),
    call: {
      about: 'Creates a section at the end; a slug that was deleted is restored.',
      body: z.strictObject({
        names,
        slug: z.string().max(LONGEST_SECTION_SLUG).default('').meta({
          description: 'Its slug, which cannot be changed later. If omitted, made from the first name.',
        }),
      }),
      ofBody: (body) => body,
    },
    write: makeSection,
  },
  more: async (section, { reading }, edition) => {
    const { words } = edition;
    const { slug, stories } = section;
    if (stories === 0) return null;
    const rows = storyUsesView(await sectionUses(reading, section, MOST_USES), edition);
    const href = hrefIn(edition, '/desk/stories', { section: slug });
    const all = stories > rows.length ? { text: words.say('secHoldsAll'), href } : null;
    const about = words.say('secHolds', { count: stories });
    return h(StoryUses, { title: words.say('secRemoveTitle'), about, rows, all });
  },
  acts: [
    act({
      ...{ name: 'remove', done: 'removed', ends: true, who },
      about: 'Deletes a section without stories.',
      isFor: ({ stories }: DeskSection) => stories === 0,
      words: (words) => ({
        title: words.say('secRemoveTitle'),
        hint: words.say('secRemoveAbout'),
        button: words.say('secRemove'),
        done: words.say('secDoneRemoved'),
      }),
      fields: [
        {
          ...{ name: 'version', kind: 'text', most: 9, isFor: () => false, label: () => '' },
          value: ({ version }) => String(version),
        },
      ],
      ofForm: (form) => ({ version: wholeNumberIn(form, 'version') }),
      write: (writing, by, { slug, version }, sent, { clock }) =>
        removeSection(writing, by, { slug, version: sent?.version ?? version }, clock.now()),
      call: { about: 'Deletes a section without stories.', refuses: [409] },
    }),
  ],
});
