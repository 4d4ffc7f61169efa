import { findByName, findPlace, type NamedTable } from '../../../desk/choices.queries.ts';
import { knownSources } from '../../../desk/sources/known-sources.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { nameIn, slugOf } from '../../../stories/story.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { deskJson } from '../frame/desk-page.ts';
import { namedOf } from './read-typed.ts';
import type { Writer } from './story.routes.ts';

const MOST_FOUND = 8;

/** The fields of a look-up: the text, the kind, the language, and whether it is a whole line of names. */
export const NAMES_QUERY: Query = {
  of: {
    pattern: /^(topics|authors|places|sources)$/,
    most: 7,
    takes: 'topics, authors, places or sources',
  },
  q: { ...FIELDS.q, most: 2_000 },
  language: FIELDS.language,
  whole: { pattern: /^yes$/, most: 3, takes: 'yes' },
};

/**
 * GET /desk/stories/names.json: what has a name. With `whole`, the things in a line of names, with new ones as they
 * would be created.
 */
export const namesJson: MakeOwnPage<Writer> = async ({ reading }, request) => {
  const { of = 'topics', q = '', language = 'en', whole } = request.query;
  if (of === 'sources') return deskJson({ found: [await newSource(reading, q)] });
  const table = of as NamedTable;
  // Places with the same name are told apart by slug.
  const exact = table === 'places' ? await findPlace(reading, q.trim()) : null;
  const named =
    whole && table !== 'places'
      ? await namedOf(reading, table, q, language)
      : await findByName(reading, table, q, MOST_FOUND);
  const found = exact ? [exact, ...named.filter(({ slug }) => slug !== exact.slug)] : named;
  return deskJson({ found: found.map((ref) => ({ ...ref, text: nameIn(ref.names, language) })) });
};

/** A source as it would be created under this name; or its existing name, if it is known. */
async function newSource(reading: Reading, name: string) {
  const slug = slugOf(name, 'source');
  const known = (await knownSources(reading, [slug])).get(slug);
  return { slug, names: { '': name }, text: name, known: known?.name ?? null };
}
