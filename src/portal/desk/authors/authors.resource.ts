import { z } from 'zod';
import {
  AUTHOR_ORDERS,
  findKeptAuthor,
  type KeptAuthor,
  listAuthors,
} from '../../../desk/authors/authors.queries.ts';
import { changeAuthor, noSuchAuthor } from '../../../desk/authors/change-author.ts';
import {
  fieldOfText,
  LONGEST_PROFILE,
  linksOfText,
  linksToText,
  MOST_LINKS,
  PROFILE_TEXTS,
  type ProfileText,
  type ProfileTyped,
  readProfile,
} from '../../../desk/authors/read-profile.ts';
import { type AuthorProfile, missingParts } from '../../../stories/authors/author-profile.ts';
import { nameIn } from '../../../stories/story.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';
import { id, instant, person } from '../../json/desk-schemas.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';
import type { FieldGroup, ResourceField } from '../resource/resource-field.ts';
import { WrongFields } from '../resource/wrong-fields.ts';

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const texts = (text: ProfileText) =>
  z
    .record(tag, z.string().max(LONGEST_PROFILE[text]))
    .meta({ description: `The ${text} by language tag, such as en.` });
const link = z.strictObject({
  label: z.string().min(1).max(LONGEST_PROFILE.label),
  url: z.url().max(LONGEST_PROFILE.url).meta({ description: 'An https address.' }),
});
const profile = {
  roles: texts('role'),
  biographies: texts('biography').meta({
    description: 'Plain text by language tag; empty lines separate paragraphs.',
  }),
  expertise: texts('expertise'),
  picture: id.nullable().meta({ description: 'A picture of the media library.' }),
  email: z.string().max(LONGEST_PROFILE.email).nullable().meta({ description: 'Shown to readers.' }),
  links: z.array(link).max(MOST_LINKS),
};

/** The profile's texts, by what they are called in a form. */
const TEXTS = { role: 'roles', biography: 'biographies', expertise: 'expertise' } as const;

const EVERY_LANGUAGE: FieldGroup = { title: (words) => words.say('authorInEvery') };

/** The authors of the newsroom, and what readers learn about them. */
export const AUTHORS = resource({
  many: 'authors',
  one: 'author',
  schema: 'KeptAuthor',
  reads: { who: 'write stories', scope: 'stories:read' },
  writes: { who: 'manage authors', scope: 'authors:write' },
  about: {
    list: 'Authors and their profiles.',
    one: 'One author: the profile, and the form for changing it.',
    call: 'Lists authors with their profiles, by slug, paginated.',
  },
  key: { name: 'slug', of: ({ slug }) => slug },
  columns: [
    { name: 'slug', schema: z.string(), value: ({ slug }) => slug },
    {
      name: 'names',
      schema: z.record(z.string(), z.string()).meta({ description: 'Keyed by language tag, such as en.' }),
      value: ({ names }) => names,
    },
    {
      name: 'roles',
      schema: profile.roles,
      value: ({ roles }) => roles,
      shown: ({ roles }, { language }) => nameIn(roles, language) || null,
    },
    { name: 'biographies', schema: profile.biographies, value: ({ biographies }) => biographies },
    { name: 'expertise', schema: profile.expertise, value: ({ expertise }) => expertise },
    { name: 'picture', schema: profile.picture, value: ({ picture }) => picture },
    { name: 'email', schema: profile.email, value: ({ email }) => email },
    { name: 'links', schema: profile.links, value: ({ links }) => links },
    {
      name: 'complete',
      schema: z.boolean().meta({ description: 'Whether it has a role, a biography and a picture.' }),
      value: (author) => missingParts(author).length === 0,
    },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
    {
      name: 'stories',
      schema: z.number().int().meta({ description: 'The number of published stories.' }),
      value: ({ stories }) => stories,
      shown: storiesOf,
    },
    {
      name: 'changed',
      schema: instant.nullable().meta({ description: 'Null without a profile.' }),
      value: ({ changedAt }) => changedAt?.toISOString() ?? null,
    },
    { name: 'changedBy', schema: person.nullable(), value: ({ changedBy }) => changedBy },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('authorsSearch') },
    { kind: 'part', name: 'lack', value: 'profile', label: (words) => words.say('authorsLack') },
  ],
  sorts: [
    { name: 'slug', label: (words) => words.say('authorsBySlug'), order: AUTHOR_ORDERS.slug },
    { name: 'stories', label: (words) => words.say('authorsByStories'), order: AUTHOR_ORDERS.stories },
    { name: 'changed', label: (words) => words.say('authorsByChange'), order: AUTHOR_ORDERS.changed },
  ],
  list: (reading, { filters: { q: text, lack }, page }) =>
    listAuthors(reading, { text, lacks: lack !== undefined, page }),
  find: findKeptAuthor,
  missing: noSuchAuthor,
  words: (words) => ({
    title: words.say('authorsTitle'),
    intro: words.say('authorsIntro'),
    none: words.say('authorsNone'),
    advice: words.say('authorsNoneAdvice'),
    form: words.say('authorProfile'),
    hint: words.say('authorHint'),
    readOnly: words.say('authorReadOnly'),
    saved: words.say('authorSaved'),
    back: words.say('authorsBack'),
  }),
  name: ({ names, slug }, { language }) => nameIn(names, language) || slug,
  lacks: lacksOf,
  facts: (author, edition) => [storiesOf(author, edition), ...changeOf(author, edition)],
  links: ({ slug, stories, picture }, edition) => [
    ...(stories > 0
      ? [{ text: edition.words.say('authorToPage'), href: hrefIn(edition, `/author/${slug}`) }]
      : []),
    ...(picture
      ? [
          {
            text: edition.words.say('authorPictureToLibrary'),
            href: hrefIn(edition, `/desk/media/${picture}`),
          },
        ]
      : []),
  ],
  change: {
    about: 'Changes the profile of an author.',
    call: 'Changes the profile of an author; omitted fields are unchanged.',
    fields: [
      ...INTERFACE_LANGUAGES.flatMap(fieldsIn),
      {
        name: 'picture',
        kind: 'picture',
        group: EVERY_LANGUAGE,
        label: (words) => words.say('authorPicture'),
        hint: (words) => words.say('authorPictureHint'),
        most: LONGEST_PROFILE.picture,
        value: ({ picture }) => picture ?? '',
        dir: 'ltr',
      },
      {
        name: 'email',
        kind: 'text',
        group: EVERY_LANGUAGE,
        label: (words) => words.say('authorEmail'),
        hint: (words) => words.say('authorEmailHint'),
        most: LONGEST_PROFILE.email,
        value: ({ email }) => email ?? '',
        dir: 'ltr',
      },
      {
        name: 'links',
        kind: 'lines',
        group: EVERY_LANGUAGE,
        label: (words) => words.say('authorLinks'),
        hint: (words) => words.say('authorLinksHint', { most: MOST_LINKS }),
        most: MOST_LINKS * (LONGEST_PROFILE.label + LONGEST_PROFILE.url),
        value: ({ links }) => linksToText(links),
      },
    ],
    body: z.strictObject(profile).partial(),
    ofForm: ({ picture = '', email = '', links = '', ...form }, author) =>
      profileOf({
        ...{ picture, email, links: linksOfText(links) },
        role: textsIn(form, 'role', author),
        biography: textsIn(form, 'biography', author),
        expertise: textsIn(form, 'expertise', author),
      }),
    ofBody: (body, author) => {
      const wanted = (name: 'picture' | 'email') =>
        (body[name] === undefined ? author[name] : body[name]) ?? '';
      return profileOf({
        role: body.roles ?? author.roles,
        biography: body.biographies ?? author.biographies,
        expertise: body.expertise ?? author.expertise,
        picture: wanted('picture'),
        email: wanted('email'),
        links: body.links ?? author.links,
      });
    },
    write: (writing, by, { key: slug, version }, wanted, { clock, config }) =>
      changeAuthor(writing, by, { slug, version }, wanted, { now: clock.now(), zone: config.PORTAL_ZONE }),
    version: ({ version }) => version,
    fault: faultWord,
  },
});

/** The texts in one language; the form only shows the languages of the newsroom. */
function fieldsIn(lang: InterfaceLanguage): ResourceField<KeptAuthor>[] {
  const isFor = ({ languages }: Edition) => languages.includes(lang);
  const group: FieldGroup = {
    title: (words) => words.nameOfLanguage(lang),
    isFolded: ({ standard }) => lang !== standard,
  };
  const field = (
    text: ProfileText,
    label: (words: Words) => string,
    more: Partial<ResourceField<KeptAuthor>> = {},
  ): ResourceField<KeptAuthor> => ({
    ...{
      name: fieldOfText(text, lang),
      kind: 'text',
      label,
      most: LONGEST_PROFILE[text],
      lang,
      isFor,
      group,
    },
    value: (author) => author[TEXTS[text]][lang] ?? '',
    ...more,
  });
  const inLanguage = (words: Words) => ({ language: words.nameOfLanguage(lang) });
  return [
    field('role', (words) => words.say('authorRoleIn', inLanguage(words))),
    field('biography', (words) => words.say('authorBiographyIn', inLanguage(words)), {
      kind: 'lines',
      hint: (words) => words.say('authorBiographyHint'),
    }),
    field('expertise', (words) => words.say('authorExpertiseIn', inLanguage(words)), {
      hint: (words) => words.say('authorExpertiseHint'),
    }),
  ];
}

/** The texts entered, plus those in languages the form has no field for. */
function textsIn(form: Readonly<Record<string, string>>, text: ProfileText, author: KeptAuthor) {
  const typed = INTERFACE_LANGUAGES.map((lang) => [lang, form[fieldOfText(text, lang)] ?? ''] as const);
  return { ...author[TEXTS[text]], ...Object.fromEntries(typed) };
}

function profileOf(typed: ProfileTyped): AuthorProfile {
  const read = readProfile(typed);
  if ('faults' in read) throw new WrongFields(read.faults);
  return read.profile;
}

function storiesOf({ stories }: KeptAuthor, { words }: Edition): string {
  return words.say('authorStories', { count: stories });
}

function changeOf({ changedAt, changedBy }: KeptAuthor, { words, zone }: Edition): string[] {
  if (!changedAt) return [];
  const time = fullStamp(changedAt, true, words, zone).text;
  return [words.say('sourceChangedBy', { name: changedBy?.name ?? '', time })];
}

function lacksOf(author: KeptAuthor, { words }: Edition): string | null {
  if (author.version === 0) return words.say('authorNoProfile');
  return (
    missingParts(author)
      .map((part) => words.say('authorLacks', { part: part === 'picture' ? 'other' : part }))
      .join(' · ') || null
  );
}

function faultWord(fault: string, name: string, words: Words): string {
  switch (fault) {
    case 'too long': {
      if (name === 'links')
        return words.say('authorLinkLong', { label: LONGEST_PROFILE.label, url: LONGEST_PROFILE.url });
      const text = PROFILE_TEXTS.find((one) => name.startsWith(`${one}-`)) ?? 'role';
      return words.say('resourceTooLong', { most: LONGEST_PROFILE[text] });
    }
    case 'no email address':
      return words.say('authorNoEmail');
    case 'no picture':
      return words.say('authorNoPicture');
    case 'too many links':
      return words.say('authorManyLinks', { most: MOST_LINKS });
    case 'no https address':
      return words.say('authorNoHttps');
    case 'no label':
      return words.say('authorNoLabel');
    default:
      return words.say('authorLinkTwice');
  }
}
