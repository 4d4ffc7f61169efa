import type { Recipe } from './recipe.ts';

/** The addresses that redirects are for, most followed first: a second list of a table that the desk has. */
export const deskList: Recipe = {
  title: 'A list of the desk',
  steps: [
    {
      file: 'src/portal/desk/moved/moved.resource.ts',
      create: `import { z } from 'zod';
import { changeRedirect, noSuchRedirect } from '../../../desk/redirects/change-redirects.ts';
import { fromOf, LONGEST_REDIRECT } from '../../../desk/redirects/redirect.ts';
import { findRedirect, listRedirects, REDIRECT_ORDERS } from '../../../desk/redirects/redirects.queries.ts';
import { id } from '../../json/desk-schemas.ts';
import { resource } from '../resource/resource.ts';

const target = z.string().min(1).max(LONGEST_REDIRECT);

/** Pages that moved, the most visited first. */
export const MOVED = resource({
  many: 'moved',
  one: 'moved page',
  schema: 'MovedPage',
  reads: { who: 'manage redirects', scope: 'redirects:manage' },
  about: {
    list: 'Pages that moved, the most visited first.',
    one: 'One page that moved.',
    call: 'Lists pages that moved, the most visited first, paginated.',
  },
  key: { name: 'id', of: (page) => page.id },
  columns: [
    { name: 'id', schema: id, value: (page) => page.id },
    { name: 'from', schema: target, value: fromOf },
    { name: 'to', schema: target, value: (page) => page.target, shown: (page) => page.target, isCode: true },
    {
      name: 'hits',
      schema: z.number().int(),
      value: ({ hits }) => hits,
      shown: ({ hits }, { words }) => words.say('movedHits', { count: hits }),
    },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('redirectsSearch') },
    { kind: 'part', name: 'unused', value: 'yes', label: (words) => words.say('redirectsUnused') },
  ],
  sorts: [
    { name: 'hits', label: (words) => words.say('redirectsByHits'), order: REDIRECT_ORDERS.hits },
    { name: 'path', label: (words) => words.say('redirectsByPath'), order: REDIRECT_ORDERS.path },
  ],
  list: (reading, { filters: { q: text, unused }, page }) =>
    listRedirects(reading, { text, isUnused: unused !== undefined, page }),
  find: findRedirect,
  missing: noSuchRedirect,
  words: (words) => ({
    title: words.say('movedTitle'),
    intro: words.say('movedIntro'),
    none: words.say('redirectsNone'),
    advice: words.say('redirectsNoneAdvice'),
    form: words.say('redirectChange'),
    saved: words.say('redirectDoneSaved'),
    back: words.say('movedTitle'),
  }),
  name: fromOf,
  isCode: true,
  change: {
    who: 'manage redirects',
    scope: 'redirects:manage',
    about: 'Changes where a moved page is.',
    call: 'Changes where a moved page is.',
    refuses: [409],
    fields: [
      {
        ...{ name: 'to', kind: 'text', dir: 'ltr', required: true },
        label: (words) => words.say('redirectTo'),
        most: LONGEST_REDIRECT,
        value: (page) => page.target,
      },
    ],
    body: z.strictObject({ to: target }),
    ofForm: ({ to = '' }, page) => ({ from: fromOf(page), to, isPermanent: page.isPermanent }),
    ofBody: ({ to }, page) => ({ from: fromOf(page), to, isPermanent: page.isPermanent }),
    write: (writing, by, { key, version }, values, { config, isAnswered }) =>
      changeRedirect(writing, by, { id: key, version }, values, { site: config.PUBLIC_URL, isAnswered }),
    version: ({ version }) => version,
  },
});
`,
    },
    {
      file: 'src/portal/desk/rows/resources.ts',
      before: "import { PLACES } from '../places/places.resource.ts';",
      add: "import { MOVED } from '../moved/moved.resource.ts';",
    },
    {
      file: 'src/portal/desk/rows/resources.ts',
      after: 'export const RESOURCES: readonly AnyResource[] = [',
      add: 'MOVED, ',
    },
    { file: '.dependency-cruiser.cjs', after: "  redirects: ['resource'],", add: "  moved: ['resource']," },
    { file: '.dependency-cruiser.cjs', after: '  rows: [', add: "'moved', " },
    {
      file: 'src/portal/site/desk-rooms.ts',
      after: "        ...room('manage redirects', words.say('redirectsTitle'), '/desk/redirects'),",
      add: "        ...room('manage redirects', words.say('movedTitle'), '/desk/moved'),",
    },
  ],
  words: {
    domain: 'desk-redirects',
    messages: {
      movedTitle: 'Moved pages',
      movedIntro: 'Pages that moved, the most visited first.',
      movedHits: '{count, number} visits',
    },
  },
};
