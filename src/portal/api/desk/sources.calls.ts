import { z } from 'zod';
import { changeSource } from '../../../desk/sources/change-source.ts';
import { LONGEST_TERMS, readTerms, type TERMS_FIELDS } from '../../../desk/sources/source-terms.ts';
import { listSources } from '../../../desk/sources/sources.queries.ts';
import { Problem } from '../../../errors.ts';
import type { Reading } from '../../../store/database.ts';
import { POLICIES } from '../../../stories/story.ts';
import { SOURCES_QUERY, sourceJson, sourceOf, wantedSources } from '../../desk/sources/sources.routes.ts';
import { FIELDS } from '../../route.ts';
import { tokenRoute } from '../token-route.ts';
import { asSeen, versionIn, versionTag } from './as-seen.ts';
import { instant, person } from './desk-schemas.ts';
import { limitOf } from './next-page.ts';

const PATH = '/api/v1/desk/sources';
const reads = { method: 'GET', who: 'write stories', scope: 'stories:read' } as const;
const line = (field: 'name' | 'licence') => z.string().max(LONGEST_TERMS[field]);
const address = z.string().max(LONGEST_TERMS.url).meta({ description: 'http or https.' });
const policy = z.enum(POLICIES);
const { after, ...narrowing } = SOURCES_QUERY;

const source = z
  .object({
    slug: z.string(),
    name: z.string(),
    url: z.string().nullable(),
    policy,
    licence: z.string().nullable(),
    licenceUrl: z.string().nullable(),
    version: z.number().int(),
    stories: z.number().int().meta({ description: 'How many come from it, in whatever state.' }),
    changed: instant.nullable().meta({ description: 'Null where it is as it first came.' }),
    changedBy: person.nullable(),
  })
  .meta({ id: 'KeptSource' });

/** GET /api/v1/desk/sources */
export const sourcesCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'Where copy comes from, and what its terms let us do; by name, page by page.',
  query: { ...narrowing, limit: FIELDS.limit, ...(after && { after }) },
  returns: {
    status: 200,
    about: 'A page of the sources; `after` with `next` is the next.',
    schema: z.object({ sources: z.array(source), next: z.string().nullable() }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const found = await listSources(context.reading, wantedSources(query, most + 1));
    const page = found.slice(0, most);
    const next = found.length > most ? (page.at(-1)?.slug ?? null) : null;
    return { json: { sources: page.map(sourceJson), next } };
  },
});

/** GET /api/v1/desk/sources/:slug */
export const sourceCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'One source with its terms.',
  returns: { status: 200, about: 'The source; its ETag is what a change names.', schema: source },
  refuses: [404],
  call: ({ context, params }) => sourceAnswered(context.reading, params.slug),
});

/** PATCH /api/v1/desk/sources/:slug */
export const changeSourceCall = tokenRoute({
  method: 'PATCH',
  path: `${PATH}/:slug`,
  about: 'Changes the name, address or terms of a source, for all its stories; what is left out stays.',
  who: 'manage sources',
  scope: 'sources:write',
  takesVersion: true,
  body: z.strictObject({
    name: line('name').optional(),
    url: address.nullable().optional(),
    policy: policy.optional(),
    licence: line('licence').nullable().optional(),
    licenceUrl: address.nullable().optional(),
  }),
  returns: { status: 200, about: 'The source as it stands now, with its new ETag.', schema: source },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, body, by, ifMatch }) => {
    const version = versionIn(ifMatch);
    const stands = await sourceOf(context.reading, slug);
    const wanted = (field: (typeof TERMS_FIELDS)[number]) =>
      (body[field] === undefined ? stands[field] : body[field]) ?? '';
    const read = readTerms({
      name: wanted('name'),
      url: wanted('url'),
      policy: wanted('policy'),
      licence: wanted('licence'),
      licenceUrl: wanted('licenceUrl'),
    });
    if ('faults' in read) {
      const [field, fault] = Object.entries(read.faults)[0] ?? [];
      throw new Problem(
        'bad input',
        `The field ${field} is not right: ${fault}.`,
        'Correct it, then send it again.',
      );
    }
    await context.store.write((writing) =>
      asSeen(
        () => changeSource(writing, { slug, version }, read.terms, by, context.clock.now()),
        async () => {
          const { json: current, etag } = await sourceAnswered(writing, slug);
          return { current, etag };
        },
      ),
    );
    context.log.info({ by: by.member.id, source: slug }, 'a source was changed');
    return sourceAnswered(context.reading, slug);
  },
});

async function sourceAnswered(reading: Reading, slug: string | undefined) {
  const found = await sourceOf(reading, slug);
  return { json: sourceJson(found), etag: versionTag(found.version) };
}
