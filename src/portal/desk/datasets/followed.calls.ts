import { z } from 'zod';
import {
  changeFollowed,
  fetchSoon,
  followAddress,
  orderToFollow,
  unfollow,
} from '../../../desk/following/follow-address.ts';
import { findFollowed, listFollowed } from '../../../desk/following/followed.queries.ts';
import { type Followed, RHYTHMS } from '../../../desk/following/followed.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { slugOf } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { instant } from '../../json/desk-schemas.ts';
import { importBegun } from '../frame/sent-form.ts';
import { beginDatasetFollow, datasetImports } from './dataset-imports.ts';
import { datasetImport, datasetImportJson } from './dataset-schemas.ts';
import { noSuchDataset } from './draw-datasets.ts';

const DATASETS = '/api/v1/desk/datasets';
const PATH = `${DATASETS}/:slug/followed`;
const reads = { method: 'GET', who: 'manage datasets', scope: 'data:read' } as const;
const changes = { who: 'manage datasets', scope: 'data:write' } as const;

const address = z.string().min(1).max(2000).meta({ description: 'An https address in the public net.' });
const every = z
  .enum(RHYTHMS)
  .meta({ description: 'How often it is fetched; `auto`: as often as it changes.' });
const descriptor = z
  .string()
  .max(100_000)
  .nullable()
  .meta({ description: 'A Frictionless descriptor, as JSON, that every fetched file is read with.' });

const followed = z
  .object({
    dataset: z.string(),
    address: z.string(),
    connector: z
      .string()
      .meta({ description: 'Which kind of service is asked; `file`: a file as it lies there.' }),
    every,
    descriptor,
    paused: instant.nullable(),
    fetched: instant.nullable().meta({ description: 'When it last came whole, changed or not.' }),
    changed: instant.nullable().meta({ description: 'When it last became a version.' }),
    next: instant,
    outcome: z
      .enum(['version', 'same', 'failed'])
      .nullable()
      .meta({ description: 'Null before the first fetch.' }),
    failing: z
      .object({ since: instant, times: z.number().int(), why: z.string() })
      .nullable()
      .meta({ description: 'Null where the last fetch went well.' }),
  })
  .meta({ id: 'FollowedAddress' });

/** GET /api/v1/desk/followed */
export const followedCall = tokenRoute({
  ...reads,
  path: '/api/v1/desk/followed',
  about: 'The addresses that datasets follow, and what came of fetching them.',
  returns: { status: 200, about: 'All of them.', schema: z.object({ followed: z.array(followed) }) },
  call: async ({ context }) => ({
    json: { followed: (await listFollowed(context.reading)).map(followedJson) },
  }),
});

/** POST /api/v1/desk/followed */
export const followNewCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: '/api/v1/desk/followed',
  about: 'Fetches an address, and adds what comes as a dataset that follows it.',
  perMinute: 20,
  body: z.strictObject({
    address,
    every: every.default('auto'),
    descriptor: descriptor.default(null),
    title: z.string().min(1).max(200).optional().meta({ description: 'Left out: as the service says.' }),
    producer: z.string().min(1).max(200).optional(),
    licence: z.string().min(1).max(200).optional(),
    redistributable: z.boolean().default(false),
  }),
  returns: {
    status: 202,
    about: 'The import, ended where that was soon, else running; Location says where to ask for it again.',
    schema: datasetImport,
  },
  refuses: [409],
  call: async ({ context, body, by }) => {
    const { title, producer, licence, redistributable, ...wanted } = body;
    if (title && (await findDataset(context.reading, slugOf(title, 'dataset'))))
      throw refusal('datasetKnown', { slug: slugOf(title, 'dataset') });
    const order = orderToFollow(by, wanted);
    const said = { title, producer, licence, redistributable };
    const begun = { by, slug: null, values: { address: order.address } };
    const id = await beginDatasetFollow(context, order, said, begun);
    return importBegun(context, DATASETS, datasetImports, { id, by: by.member.id }, datasetImportJson);
  },
});

/** GET /api/v1/desk/datasets/:slug/followed */
export const followedDatasetCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'The address that a dataset follows, and what came of fetching it.',
  returns: { status: 200, about: 'What it follows.', schema: followed },
  refuses: [404],
  call: async ({ context, params }) => ({ json: await followedIn(context.reading, params.slug) }),
});

/** PUT /api/v1/desk/datasets/:slug/followed */
export const followDatasetCall = tokenRoute({
  ...changes,
  method: 'PUT',
  path: PATH,
  about: 'Has a dataset follow an address, or changes which, how often and whether it is paused.',
  body: z.strictObject({
    address,
    every: every.optional(),
    descriptor: descriptor.optional(),
    paused: z.boolean().optional(),
  }),
  returns: { status: 200, about: 'What it follows now.', schema: followed },
  refuses: [404, 409],
  call: async ({ context, params: { slug = '' }, body, by }) => {
    const { store, clock, reading } = context;
    const now = clock.now();
    if (!(await findDataset(reading, slug))) throw noSuchDataset();
    await store.write(async (writing) => {
      if (!(await findFollowed(writing, slug))) await followAddress(writing, by, slug, body, now);
      await changeFollowed(writing, by, slug, body, now);
    });
    return { json: await followedIn(reading, slug) };
  },
});

/** DELETE /api/v1/desk/datasets/:slug/followed */
export const unfollowDatasetCall = tokenRoute({
  ...changes,
  method: 'DELETE',
  path: PATH,
  about: 'Has a dataset follow its address no more; its versions stay.',
  returns: { status: 204, about: 'It follows none.' },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, by }) => {
    await context.store.write((writing) => unfollow(writing, by, slug));
    return {};
  },
});

/** POST /api/v1/desk/datasets/:slug/fetches */
export const fetchDatasetCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: `${DATASETS}/:slug/fetches`,
  about: 'Has the address that a dataset follows fetched as soon as a worker is there.',
  perMinute: 20,
  body: z.strictObject({
    acceptChanges: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether it is loaded though columns or many rows are gone.' }),
  }),
  returns: { status: 202, about: 'What it follows; `next` is now until it was fetched.', schema: followed },
  refuses: [404, 409],
  call: async ({ context, params: { slug = '' }, body: { acceptChanges }, by }) => {
    const { store, clock, reading } = context;
    const accepts = { acceptsChanges: acceptChanges };
    await store.write((writing) => fetchSoon(writing, by, slug, accepts, clock.now()));
    return { status: 202, json: await followedIn(reading, slug) };
  },
});

async function followedIn(reading: Reading, slug = ''): Promise<z.input<typeof followed>> {
  const found = await findFollowed(reading, slug);
  if (found) return followedJson(found);
  throw refusal('followsNothing', { slug });
}

function followedJson(one: Followed): z.input<typeof followed> {
  const { slug, connector, every: often, outcome, failures, problem, failingSince } = one;
  return {
    dataset: slug,
    address: one.address,
    connector,
    every: often,
    descriptor: one.descriptor,
    paused: one.pausedAt?.toISOString() ?? null,
    fetched: one.fetchedAt?.toISOString() ?? null,
    changed: one.changedAt?.toISOString() ?? null,
    next: one.nextAt.toISOString(),
    outcome,
    failing: failingSince && { since: failingSince.toISOString(), times: failures, why: problem },
  };
}
