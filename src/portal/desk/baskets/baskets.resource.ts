import { h } from 'preact';
import { makeBasket } from '../../../desk/baskets/make-basket.ts';
import { reviseBasket } from '../../../desk/baskets/revise-basket.ts';
import type { Basket } from '../../../evidence/codes/basket.ts';
import {
  BASKET_ORDER,
  basketVersions,
  findBasket,
  listBaskets,
} from '../../../evidence/codes/baskets.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import { hrefIn } from '../../site/edition.ts';
import { resource } from '../resource/resource.ts';
import type { ResourceField } from '../resource/resource-field.ts';
import { BasketCodes, BasketVersions } from './BasketParts.tsx';
import { codesView, versionsView } from './basket-parts.view.ts';
import { checkFiguresOn } from './check-figures-on.ts';

const who = 'change baskets';

const CODES: ResourceField<Basket> = {
  ...{ name: 'codes', kind: 'lines', most: 20_000 },
  label: (words) => words.say('basketCodesLabel'),
  hint: (words) => words.say('basketCodesHint'),
  value: ({ newest }) => newest.codes.join('\n'),
};
const SOURCE: ResourceField<Basket> = {
  ...{ name: 'source', kind: 'text', most: 300 },
  label: (words) => words.say('basketSource'),
  hint: (words) => words.say('basketSourceHint'),
  value: ({ newest }) => newest.source,
};

/** The baskets of products that figures are summed for; their calls in the API are described elsewhere. */
export const BASKETS = resource({
  many: 'baskets',
  one: 'basket',
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'The product baskets.', one: 'One basket, its codes and versions.' },
  key: { name: 'slug', of: ({ slug }) => slug },
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'slug', value: ({ slug }) => slug },
    { name: 'names', value: ({ names }) => names },
    {
      name: 'about',
      value: ({ about }) => about,
      shown: ({ about }) => (about ? [{ text: about, lang: 'en' }] : null),
    },
    {
      name: 'newest',
      value: ({ newest }) => newest,
      shown: ({ newest }, { words }) => [
        { text: words.say('basketCodes', { count: newest.codes.length }) },
        { text: words.say('basketVersion', { number: words.number(newest.number) }) },
        { text: newest.source },
      ],
    },
  ],
  filters: [],
  sorts: [{ name: 'slug', label: (words) => words.say('basketSlug'), order: BASKET_ORDER }],
  list: (reading, { page }) => listBaskets(reading, page),
  find: (reading, slug) => findBasket(reading, slug),
  missing: noSuchBasket,
  words: (words) => ({
    title: words.say('deskBaskets'),
    intro: words.say('basketsIntro'),
    none: words.say('basketsNone'),
    advice: words.say('basketsNoneAdvice'),
    form: words.say('basketChange'),
    save: words.say('basketChangeDo'),
    saved: words.say('basketRevised'),
    back: words.say('basketsAll'),
  }),
  name: ({ names }, { language }) => nameIn(names, language),
  links: ({ slug }, edition) => [
    { text: edition.words.say('deskForReaders'), href: hrefIn(edition, `/basket/${slug}`) },
  ],
  before: {
    draw: async ({ newest }, _context, edition) =>
      h(BasketCodes, {
        title: edition.words.say('basketCodes', { count: newest.codes.length }),
        codes: codesView(newest.codes),
      }),
  },
  more: async ({ slug }, { reading }, edition) =>
    h(BasketVersions, { view: versionsView(await basketVersions(reading, slug), edition) }),
  change: {
    about: 'Adds a version of a basket.',
    fields: [
      CODES,
      SOURCE,
      {
        ...{ name: 'note', kind: 'text', most: 500, required: true },
        label: (words) => words.say('basketNote'),
        hint: (words) => words.say('basketNoteHint'),
      },
    ],
    ofForm: ({ codes, source = '', note = '' }) => ({ codes: linesOf(codes), source, note }),
    write: (writing, by, { key: slug, version: after }, sent, { clock }) =>
      reviseBasket(writing, slug, { ...sent, after }, by, clock.now()),
    version: ({ newest }) => newest.number,
    afterwards: checkFiguresOn,
  },
  add: {
    about: 'Creates a basket.',
    words: (words) => ({
      title: words.say('basketAdd'),
      button: words.say('basketAddDo'),
      added: words.say('basketMade'),
    }),
    opens: 'added',
    fields: [
      {
        ...{ name: 'name', kind: 'text', most: 120, required: true },
        label: (words) => words.say('basketName'),
      },
      {
        ...{ name: 'slug', kind: 'text', most: 80, required: true, dir: 'ltr' },
        label: (words) => words.say('basketSlug'),
        hint: (words) => words.say('basketSlugHint'),
      },
      { ...SOURCE, required: true },
      { name: 'about', kind: 'lines', label: (words) => words.say('basketAbout'), most: 2_000 },
      CODES,
    ],
    ofForm: ({ name = '', codes, slug = '', source = '', about = '' }) => ({
      ...{ slug, source, about, note: '', names: { en: name }, codes: linesOf(codes) },
    }),
    write: async (writing, by, basket, { clock }) => {
      await makeBasket(writing, basket, by, clock.now());
      return basket.slug;
    },
  },
});

/** The error for a basket that does not exist. */
export function noSuchBasket(): Error {
  return refusal('basketUnknown');
}

function linesOf(text = ''): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
