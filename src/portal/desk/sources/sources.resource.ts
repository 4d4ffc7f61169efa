import { z } from 'zod';
import { changeSource, noSuchSource } from '../../../desk/sources/change-source.ts';
import {
  LONGEST_TERMS,
  readTerms,
  type SourceTerms,
  type TermsField,
} from '../../../desk/sources/source-terms.ts';
import {
  findSource,
  type KeptSource,
  listSources,
  SOURCE_ORDERS,
} from '../../../desk/sources/sources.queries.ts';
import { POLICIES } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { instant, person } from '../../json/desk-schemas.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { policyOptions, policyWord } from '../frame/choices.view.ts';
import { resource } from '../resource/resource.ts';
import type { ResourceField } from '../resource/resource-field.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { SOURCES_ROOM } from './sources-room.ts';

const line = (field: 'name' | 'licence') => z.string().max(LONGEST_TERMS[field]);
const address = z.string().max(LONGEST_TERMS.url).meta({ description: 'An http or https URL.' });
const policy = z.enum(POLICIES);

const field = (
  name: TermsField,
  kind: 'text' | 'url',
  label: (words: Words) => string,
): ResourceField<KeptSource> => ({
  ...{ name, kind, label, most: LONGEST_TERMS[name] },
  value: (source) => source[name] ?? '',
});

/** The sources of copy, and their terms. */
export const SOURCES = resource({
  many: 'sources',
  one: 'source',
  schema: 'KeptSource',
  reads: { who: 'write stories', scope: 'stories:read' },
  writes: { who: 'manage sources', scope: 'sources:write' },
  about: {
    list: 'Sources and their terms.',
    one: 'One source: its terms, and the form for changing them.',
    call: 'Lists sources and their terms, by name, paginated.',
  },
  key: { name: 'slug', of: ({ slug }) => slug },
  room: SOURCES_ROOM,
  columns: [
    { name: 'slug', schema: z.string(), value: ({ slug }) => slug },
    { name: 'name', schema: z.string(), value: ({ name }) => name },
    { name: 'url', schema: z.string().nullable(), value: ({ url }) => url },
    {
      name: 'policy',
      schema: policy,
      value: (source) => source.policy,
      shown: (source, { words }) => policyWord(source.policy, words),
    },
    {
      name: 'licence',
      schema: z.string().nullable(),
      value: ({ licence }) => licence,
      shown: ({ licence }) => licence,
    },
    { name: 'licenceUrl', schema: z.string().nullable(), value: ({ licenceUrl }) => licenceUrl },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
    {
      name: 'stories',
      schema: z.number().int().meta({ description: 'The number of stories from it, in any state.' }),
      value: ({ stories }) => stories,
      shown: storiesOf,
    },
    {
      name: 'changed',
      schema: instant.nullable().meta({ description: 'Null if it has never been changed.' }),
      value: ({ changedAt }) => changedAt?.toISOString() ?? null,
    },
    { name: 'changedBy', schema: person.nullable(), value: ({ changedBy }) => changedBy },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('sourcesSearch') },
    {
      kind: 'choice',
      name: 'policy',
      values: POLICIES,
      label: (words) => words.say('writePolicy'),
      any: (words) => words.say('sourcesAnyPolicy'),
      options: policyOptions,
    },
    { kind: 'part', name: 'lack', value: 'licence', label: (words) => words.say('sourcesLack') },
  ],
  sorts: [
    { name: 'name', label: (words) => words.say('sourcesByName'), order: SOURCE_ORDERS.name },
    { name: 'changed', label: (words) => words.say('sourcesByChange'), order: SOURCE_ORDERS.changed },
  ],
  list: (reading, { filters: { q: text, policy: chosen, lack }, page }) =>
    listSources(reading, {
      ...{ text, lacks: lack !== undefined, page },
      policy: POLICIES.find((one) => one === chosen),
    }),
  find: findSource,
  missing: noSuchSource,
  words: (words) => ({
    title: words.say('sourcesTitle'),
    intro: words.say('sourcesIntro'),
    none: words.say('sourcesNone'),
    advice: words.say('sourcesNoneAdvice'),
    form: words.say('sourceTerms'),
    hint: words.say('sourceHolds'),
    readOnly: words.say('sourceReadOnly'),
    saved: words.say('sourceSaved'),
    back: words.say('sourcesBack'),
  }),
  name: ({ name }) => name,
  lacks: (source, { words }) => (lacksLicence(source) ? words.say('sourceNoLicence') : null),
  facts: (source, edition) => [
    policyWord(source.policy, edition.words),
    storiesOf(source, edition),
    changeOf(source, edition),
  ],
  links: ({ slug }, edition, mayChange) => [
    {
      text: edition.words.say('sourceItsStories'),
      href: hrefIn(edition, '/desk/stories', { source: slug }),
    },
    ...(mayChange
      ? [{ text: edition.words.say('feedsOfSource'), href: hrefIn(edition, '/desk/feeds', { source: slug }) }]
      : []),
  ],
  change: {
    about: 'Updates the name, URL and terms of a source.',
    call: 'Updates the name, URL or terms of a source, for all its stories; omitted fields are unchanged.',
    fields: [
      { ...field('name', 'text', (words) => words.say('sourceName')), required: true },
      field('url', 'url', (words) => words.say('writeSourceSite')),
      {
        name: 'policy',
        kind: 'choice',
        label: (words) => words.say('writePolicy'),
        most: LONGEST_TERMS.policy,
        options: policyOptions,
        value: (source) => source.policy,
        shown: (source, words) => policyWord(source.policy, words),
      },
      field('licence', 'text', (words) => words.say('writeLicence')),
      field('licenceUrl', 'url', (words) => words.say('writeLicenceUrl')),
    ],
    body: z.strictObject({
      name: line('name').optional(),
      url: address.nullable().optional(),
      policy: policy.optional(),
      licence: line('licence').nullable().optional(),
      licenceUrl: address.nullable().optional(),
    }),
    ofForm: ({ name = '', url = '', policy: chosen = '', licence = '', licenceUrl = '' }) =>
      termsOf({ name, url, policy: chosen, licence, licenceUrl }),
    ofBody: (body, source) => {
      const wanted = (name: TermsField) => (body[name] === undefined ? source[name] : body[name]) ?? '';
      const [name, url, chosen] = [wanted('name'), wanted('url'), wanted('policy')];
      return termsOf({
        name,
        url,
        policy: chosen,
        licence: wanted('licence'),
        licenceUrl: wanted('licenceUrl'),
      });
    },
    write: (writing, by, { key: slug, version }, terms, { clock }) =>
      changeSource(writing, { slug, version }, terms, by, clock.now()),
    version: ({ version }) => version,
    fault: faultWord,
  },
});

function termsOf(typed: Readonly<Record<TermsField, string>>): SourceTerms {
  const read = readTerms(typed);
  if ('faults' in read) throw new WrongFields(read.faults);
  return read.terms;
}

function storiesOf({ stories }: KeptSource, { words }: Edition): string {
  return words.say('sourceStories', { count: stories });
}

function changeOf({ changedAt, changedBy }: KeptSource, { words, zone }: Edition): string {
  if (!changedAt) return words.say('sourceAsItCame');
  const time = fullStamp(changedAt, true, words, zone).text;
  return words.say('sourceChangedBy', { name: changedBy?.name ?? '', time });
}

/** Whether the terms of a source require a licence that is missing. */
function lacksLicence({ policy: chosen, licence, licenceUrl }: KeptSource): boolean {
  return chosen === 'licensed' && !licence?.trim() && !licenceUrl?.trim();
}

function faultWord(fault: string, name: string, words: Words): string {
  switch (fault) {
    case 'missing':
      return words.say('sourceMissing');
    case 'too long':
      return words.say('sourceTooLong', { most: words.number(LONGEST_TERMS[name as TermsField]) });
    case 'no address':
      return words.say('sourceNoAddress');
    default:
      return words.say('sourceNoPolicy');
  }
}
