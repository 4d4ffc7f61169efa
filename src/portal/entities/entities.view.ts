import { type Entity, SCHEMATA, type Schema } from '../../entities/entity.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { latinKey } from '../../language/latin-key.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { kindWord } from '../text/entity-words.ts';
import { shownName } from '../text/shown-name.ts';
import type { LinkView } from '../ui/link.view.ts';
import type { PagingView } from '../ui/Paging.tsx';

/** The data the list of entities is built from. */
export interface EntitiesGiven {
  readonly entities: readonly Entity[];
  readonly counts: readonly {
    readonly schema: Schema;
    readonly country: string | null;
    readonly count: number;
  }[];
  readonly kind: Schema | undefined;
  readonly country: string | undefined;
  readonly page: number;
}

/** A filter of the list. */
export interface FilterLink extends LinkView {
  readonly count: string;
}

/** Every entity with a page, A to Z. */
export interface EntitiesView {
  readonly title: string;
  readonly about: string;
  readonly filters: readonly { readonly title: string; readonly links: readonly FilterLink[] }[];
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly letters: readonly {
    readonly letter: string;
    readonly items: readonly { readonly name: string; readonly href: string; readonly about: string }[];
  }[];
  readonly paging: PagingView | null;
}

/** How many names are on one page. */
export const ENTITIES_ON_PAGE = 200;

/** Shapes the list of entities. */
export function entitiesView(given: EntitiesGiven, edition: Edition): EntitiesView {
  const { words } = edition;
  const sorted = given.entities
    .map((entity) => ({ ...entity, label: shownName(entity, edition.language) }))
    .sort((a, b) => byName(a, b));
  const from = (given.page - 1) * ENTITIES_ON_PAGE;
  const page = sorted.slice(from, from + ENTITIES_ON_PAGE);
  const letters = new Map<string, EntitiesView['letters'][number]['items'][number][]>();
  for (const entity of page) {
    const letter = letterOf(entity.label) ?? words.say('dosOtherLetters');
    letters.set(letter, [...(letters.get(letter) ?? []), itemOf(entity, edition)]);
  }
  const narrowed = given.kind !== undefined || given.country !== undefined;
  return {
    title: words.say('dosAllTitle'),
    about: words.say('dosAllAbout'),
    filters: filtersOf(given, edition),
    empty:
      page.length > 0
        ? null
        : narrowed
          ? { text: words.say('dosAllNoneHere'), advice: words.say('dosAllNoneHereAdvice') }
          : { text: words.say('dosAllNone'), advice: words.say('dosAllNoneAdvice') },
    letters: [...letters].map(([letter, items]) => ({ letter, items })),
    paging: pagingOf(given, sorted.length, edition),
  };
}

/** Names sorted by their Latin transliteration, whatever their script. */
function byName(a: Entity, b: Entity): number {
  const [first, second] = [latinKey(a.label), latinKey(b.label)];
  return first < second ? -1 : first > second ? 1 : a.slug < b.slug ? -1 : 1;
}

function letterOf(label: string): string | null {
  return /^[a-z]/.exec(latinKey(label))?.[0].toUpperCase() ?? null;
}

function itemOf(entity: Entity, edition: Edition) {
  const { words, language } = edition;
  return {
    name: entity.label,
    href: hrefIn(edition, `/entity/${entity.slug}`),
    about: [
      kindWord(entity.schema, words),
      ...(entity.country && entity.schema !== 'Place' ? [countryName(entity.country, language)] : []),
    ].join(' · '),
  };
}

function filtersOf({ counts, kind, country }: EntitiesGiven, edition: Edition): EntitiesView['filters'] {
  const { words, language } = edition;
  const sum = (wanted: (row: EntitiesGiven['counts'][number]) => boolean) =>
    counts.filter(wanted).reduce((total, { count }) => total + count, 0);
  const link = (
    text: string,
    query: Record<string, string | undefined>,
    count: number,
    current: boolean,
  ) => ({
    text,
    href: hrefIn(edition, '/entities', query),
    count: words.number(count),
    current,
  });
  const kinds = SCHEMATA.map((schema) => ({
    schema,
    count: sum((row) => row.schema === schema && (!country || row.country === country)),
  })).filter(({ schema, count }) => count > 0 || schema === kind);
  const codes = [...new Set(counts.flatMap((row) => (row.country ? [row.country] : [])))];
  const collator = new Intl.Collator(words.locale);
  const countries = codes
    .map((code) => ({
      code,
      name: countryName(code, language),
      count: sum((row) => row.country === code && (!kind || row.schema === kind)),
    }))
    .filter(({ code, count }) => count > 0 || code === country)
    .sort((a, b) => collator.compare(a.name, b.name));
  const groups = [
    {
      title: words.say('dosKind'),
      links: [
        link(
          words.say('dosEverything'),
          { country },
          sum((row) => !country || row.country === country),
          kind === undefined,
        ),
        ...kinds.map(({ schema, count }) =>
          link(kindWord(schema, words), { kind: schema, country }, count, schema === kind),
        ),
      ],
    },
    {
      title: words.say('dosCountry'),
      links: [
        link(
          words.say('dosEverything'),
          { kind },
          sum((row) => !kind || row.schema === kind),
          country === undefined,
        ),
        ...countries.map(({ code, name, count }) =>
          link(name, { kind, country: code }, count, code === country),
        ),
      ],
    },
  ];
  // A single option filters nothing.
  return groups.filter(({ links }) => links.length > 2);
}

function pagingOf(
  { page, kind, country }: EntitiesGiven,
  total: number,
  edition: Edition,
): PagingView | null {
  const { words } = edition;
  const at = (number: number) =>
    hrefIn(edition, '/entities', { kind, country, page: number > 1 ? String(number) : undefined });
  const newest = page > 1 ? { text: words.say('dosEarlier'), href: at(page - 1) } : null;
  const older = page * ENTITIES_ON_PAGE < total ? { text: words.say('dosLater'), href: at(page + 1) } : null;
  return newest || older ? { label: words.say('dosPages'), newest, older } : null;
}
