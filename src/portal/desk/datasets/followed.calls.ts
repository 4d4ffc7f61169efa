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

const address = z.string().min(1).max(2000).meta({ description: 'A public https URL.' });
const every = z
  .enum(RHYTHMS)
  .meta({ description: 'How often it is fetched; `auto` adapts to how often the data change.' });
const descriptor = z
  .string()
  .max(100_000)
  .nullable()
  .meta({ description: 'A Frictionless descriptor, as JSON, used to read every file fetched.' });

const followed = z
  .object({
    dataset: z.string(),
    address: z.string(),
    connector: z.string().meta({ description: 'The type of service; `file` for a plain file.' }),
    every,
    descriptor,
    paused: instant.nullable(),
    fetched: instant.nullable().meta({ description: 'When it was last fetched completely, changed or not.' }),
    changed: instant.nullable().meta({ description: 'When it last produced a new version.' }),
    next: instant,
    outcome: z
      .enum(['version', 'same', 'failed'])
      .nullable()
      .meta({ description: 'Null before the first fetch.' }),
    failing: z
      .object({ since: instant, times: z.number().int(), why: z.string() })
      .nullable()
      .meta({ description: 'Null if the last fetch succeeded.' }),
  })
  .meta({ id: 'FollowedAddress' });

/** GET /api/v1/desk/followed */
export const followedCall = tokenRoute({
  ...reads,
  path: '/api/v1/desk/followed',
  about: 'Lists the URLs that datasets follow and the results of fetching them.',
  returns: { status: 200, about: 'The full list.', schema: z.object({ followed: z.array(followed) }) },
  call: async ({ context }) => ({
    json: { followed: (await listFollowed(context.reading)).map(followedJson) },
  }),
});

/** POST /api/v1/desk/followed */
export const followNewCall = tokenRoute({
  ...changes,
  method: 'POST',
  path: '/api/v1/desk/followed',
  about: 'Fetches a URL and adds the result as a dataset that follows it.',
  perMinute: 20,
  body: z.strictObject({
    address,
    every: every.default('auto'),
    descriptor: descriptor.default(null),
    title: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'If omitted, as stated by the service.' }),
    producer: z.string().min(1).max(200).optional(),
    licence: z.string().min(1).max(200).optional(),
    redistributable: z.boolean().default(false),
  }),
  returns: {
    status: 202,
    about: 'The import, finished or still running; poll the URL in `Location`.',
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
  about: 'Gets the URL that a dataset follows and the results of fetching it.',
  returns: { status: 200, about: 'The followed URL.', schema: followed },
  refuses: [404],
  call: async ({ context, params }) => ({ json: await followedIn(context.reading, params.slug) }),
});

/** PUT /api/v1/desk/datasets/:slug/followed */
export const followDatasetCall = tokenRoute({
  ...changes,
  method: 'PUT',
  path: PATH,
  about: 'Makes a dataset follow a URL, or changes the URL, the interval or whether it is paused.',
  body: z.strictObject({
    address,
    every: every.optional(),
    descriptor: descriptor.optional(),
    paused: z.boolean().optional(),
  }),
  returns: { status: 200, about: 'The updated settings.', schema: followed },
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
  about: 'Stops a dataset following its URL; its versions are kept.',
  returns: { status: 204, about: 'The dataset no longer follows a URL.' },
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
  about: 'Queues an immediate fetch of the URL that a dataset follows.',
  perMinute: 20,
  body: z.strictObject({
    acceptChanges: z
      .boolean()
      .default(false)
      .meta({ description: 'Import it even if columns or many rows are missing.' }),
  }),
  returns: {
    status: 202,
    about: 'The followed URL; `next` is the current time until it has been fetched.',
    schema: followed,
  },
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
