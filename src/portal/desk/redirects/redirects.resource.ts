import { h } from 'preact';
import { z } from 'zod';
import {
  addRedirect,
  changeRedirect,
  noSuchRedirect,
  removeRedirect,
} from '../../../desk/redirects/change-redirects.ts';
import {
  fromOf,
  LONGEST_REDIRECT,
  type Redirect,
  type RedirectTyped,
} from '../../../desk/redirects/redirect.ts';
import { findRedirect, listRedirects, REDIRECT_ORDERS } from '../../../desk/redirects/redirects.queries.ts';
import { redirectsCsv } from '../../../desk/redirects/redirects-csv.ts';
import type { ActContext } from '../../http/own-page.ts';
import { CSV_TYPE } from '../../json/csv.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import type { Edition } from '../../site/edition.ts';
import { dayOf } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';
import { act } from '../resource/row-act.ts';
import { importView } from './import.view.ts';
import { RedirectImport } from './RedirectImport.tsx';

const wanted = {
  from: z.string().min(1).max(LONGEST_REDIRECT).meta({
    description:
      'A path that does not otherwise exist, such as `/old/story`; `/old/*` matches every path under it.',
  }),
  to: z.string().min(1).max(LONGEST_REDIRECT).meta({
    description: 'A path on the portal or an https URL; a final `*` stands for the rest of the path.',
  }),
  permanent: z.boolean().meta({ description: 'True for a 301 response, false for a 302.' }),
};

/** Redirects for URLs that no longer exist. */
export const REDIRECTS = resource({
  many: 'redirects',
  one: 'redirect',
  schema: 'Redirect',
  reads: { who: 'manage redirects', scope: 'redirects:manage' },
  writes: { who: 'manage redirects', scope: 'redirects:manage' },
  about: {
    list: 'Redirects for addresses that no longer exist.',
    one: 'One redirect: its target, and how often it was followed.',
    call: 'Lists redirects for addresses that no longer exist, by path, paginated.',
  },
  key: { name: 'id', of: (redirect) => redirect.id },
  columns: [
    { name: 'id', schema: id, value: (redirect) => redirect.id },
    { name: 'from', schema: wanted.from, value: fromOf },
    {
      ...{ name: 'to', schema: wanted.to, isCode: true, sign: '→' },
      value: ({ target }) => target,
      shown: ({ target }) => target,
    },
    {
      name: 'permanent',
      schema: wanted.permanent,
      value: ({ isPermanent }) => isPermanent,
      shown: ({ isPermanent }, { words }) =>
        isPermanent ? words.say('redirectPermanent') : words.say('redirectTemporary'),
    },
    {
      name: 'hits',
      schema: z.number().int().meta({ description: 'How often it was followed.' }),
      value: ({ hits }) => hits,
      shown: hitsOf,
    },
    {
      name: 'lastHit',
      schema: z.string().nullable().meta({ description: 'The last day on which it was followed.' }),
      value: ({ lastHit }) => lastHit,
    },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
    { name: 'made', schema: instant, value: ({ madeAt }) => madeAt.toISOString() },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('redirectsSearch') },
    { kind: 'part', name: 'unused', value: 'yes', label: (words) => words.say('redirectsUnused') },
  ],
  sorts: [
    { name: 'path', label: (words) => words.say('redirectsByPath'), order: REDIRECT_ORDERS.path },
    { name: 'hits', label: (words) => words.say('redirectsByHits'), order: REDIRECT_ORDERS.hits },
    { name: 'newest', label: (words) => words.say('resourceNewest'), order: REDIRECT_ORDERS.newest },
  ],
  list: (reading, { filters: { q: text, unused }, page }) =>
    listRedirects(reading, { text, isUnused: unused !== undefined, page }),
  find: findRedirect,
  missing: noSuchRedirect,
  words: (words) => ({
    title: words.say('redirectsTitle'),
    intro: words.say('redirectsIntro'),
    none: words.say('redirectsNone'),
    advice: words.say('redirectsNoneAdvice'),
    noMatch: words.say('redirectsNoMatch'),
    noMatchAdvice: words.say('redirectsNoMatchAdvice'),
    form: words.say('redirectChange'),
    saved: words.say('redirectDoneSaved'),
    back: words.say('redirectsTitle'),
  }),
  name: fromOf,
  isCode: true,
  csv: (rows) => ({ download: 'redirects.csv', type: CSV_TYPE, bytes: redirectsCsv(rows) }),
  after: (edition) => h(RedirectImport, { importing: importView(null, edition) }),
  change: {
    about: 'Updates a redirect.',
    call: 'Updates a redirect; omitted fields are unchanged.',
    refuses: [409],
    fields: [
      {
        name: 'from',
        kind: 'text',
        label: (words) => words.say('redirectFrom'),
        hint: (words) => words.say('redirectFromHint'),
        most: LONGEST_REDIRECT,
        value: fromOf,
        dir: 'ltr',
        required: true,
      },
      {
        name: 'to',
        kind: 'text',
        label: (words) => words.say('redirectTo'),
        hint: (words) => words.say('redirectToHint'),
        most: LONGEST_REDIRECT,
        value: ({ target }) => target,
        dir: 'ltr',
        required: true,
      },
      {
        name: 'type',
        kind: 'choice',
        label: (words) => words.say('redirectType'),
        most: 3,
        options: (words) => [
          { value: '301', text: words.say('redirectPermanent') },
          { value: '302', text: words.say('redirectTemporary') },
        ],
        value: ({ isPermanent }) => (isPermanent ? '301' : '302'),
        initial: '301',
      },
    ],
    body: z.strictObject(wanted).partial(),
    ofForm,
    ofBody: ({ from, to, permanent }, redirect) => ({
      from: from ?? fromOf(redirect),
      to: to ?? redirect.target,
      isPermanent: permanent ?? redirect.isPermanent,
    }),
    write: (writing, by, { key, version }, typed, context) =>
      changeRedirect(writing, by, { id: key, version }, typed, redirectRules(context)),
    version: ({ version }) => version,
  },
  add: {
    about: 'Adds a redirect.',
    words: (words) => ({
      title: words.say('redirectAdd'),
      button: words.say('redirectAddButton'),
      added: words.say('redirectDoneAdded'),
    }),
    ofForm,
    call: {
      about: 'Adds a redirect for a path that does not otherwise exist.',
      body: z.strictObject({ ...wanted, permanent: wanted.permanent.default(true) }),
      ofBody: ({ from = '', to = '', permanent = true }) => ({ from, to, isPermanent: permanent }),
    },
    write: (writing, by, typed, context) =>
      addRedirect(writing, by, typed, redirectRules(context), context.clock.now()),
  },
  acts: [
    act({
      name: 'remove',
      done: 'removed',
      who: 'manage redirects',
      ends: true,
      about: 'Removes a redirect.',
      call: { about: 'Removes a redirect.' },
      words: (words) => ({
        button: words.say('redirectRemove'),
        done: words.say('redirectDoneRemoved'),
      }),
      write: (writing, by, { id: of }: Redirect) => removeRedirect(writing, by, of),
    }),
  ],
});

/** The context for validating a redirect. */
export function redirectRules({ config, isAnswered }: Pick<ActContext, 'config' | 'isAnswered'>) {
  return { site: config.PUBLIC_URL, isAnswered };
}

function ofForm({ from = '', to = '', type = '' }: Readonly<Record<string, string>>): RedirectTyped {
  return { from, to, isPermanent: type !== '302' };
}

function hitsOf({ hits, lastHit }: Redirect, { words }: Edition): string {
  if (!lastHit) return words.say('redirectNoHits');
  return words.say('redirectHits', {
    count: hits,
    day: dayOf(new Date(`${lastHit}T12:00:00Z`), words.locale, 'UTC'),
  });
}
