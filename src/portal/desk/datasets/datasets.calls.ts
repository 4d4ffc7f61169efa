import { z } from 'zod';
import { confirmRoles } from '../../../desk/datasets/confirm-roles.ts';
import { publishDataset } from '../../../desk/datasets/publish-dataset.ts';
import { removeDataset } from '../../../desk/datasets/remove-dataset.ts';
import {
  datasetStories,
  findDataset,
  listDatasets,
  listVersions,
} from '../../../evidence/datasets/dataset.queries.ts';
import { versionEffects } from '../../../evidence/queue/version-effects.queries.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { Reading } from '../../../store/database.ts';
import { slugOf } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import { wordsIn } from '../../../words/words.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenTag, tagged, versionIn } from '../../json/if-unmodified.ts';
import { formOf, importBegun, importIn, refuseWrong, stopImportIn } from '../frame/sent-form.ts';
import { beginDatasetImport, datasetImports } from './dataset-imports.ts';
import {
  datasetImport,
  datasetImportJson,
  datasetJson,
  datasetWholeJson,
  deskDataset,
  deskDatasetWhole,
} from './dataset-schemas.ts';
import { noSuchDataset } from './draw-datasets.ts';
import { DESCRIPTOR_MOST, readUpload, UPLOAD_BYTES } from './upload.fields.ts';

const PATH = '/api/v1/desk/datasets';
const reads = { method: 'GET', who: 'manage datasets', scope: 'data:read' } as const;
const changes = { who: 'manage datasets', scope: 'data:write' } as const;

/** GET /api/v1/desk/datasets */
export const datasetsCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'Lists datasets, each with its latest version.',
  returns: { status: 200, about: 'The full list.', schema: z.object({ datasets: z.array(deskDataset) }) },
  call: async ({ context }) => ({
    json: { datasets: (await listDatasets(context.reading)).map(datasetJson) },
  }),
});

/** GET /api/v1/desk/datasets/:slug */
export const datasetCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'Gets a dataset: fields with their roles, versions and their effects, and the stories that use it.',
  returns: {
    status: 200,
    about: 'The dataset. Send its ETag to confirm its roles.',
    schema: deskDatasetWhole,
  },
  refuses: [404],
  call: ({ context, params }) => wholeAnswered(context.reading, params.slug),
});

const text = (most: number) => z.string().max(most).optional();
const said = {
  retrieved: text(10).meta({
    description: 'The date the file was downloaded; if omitted, taken from the descriptor, if any.',
  }),
  producerVersion: text(100).meta({ description: 'The publisher’s name for this version.' }),
  sourceUrl: text(500),
  note: text(500),
  descriptor: text(DESCRIPTOR_MOST).meta({
    description:
      'A description of the columns: a Frictionless descriptor, CSVW metadata or an SDMX structure message (JSON or XML).',
  }),
};
const imports = {
  ...changes,
  method: 'POST',
  perMinute: 20,
  files: { bytes: UPLOAD_BYTES, most: 1 },
  returns: {
    status: 202,
    about: 'The import, finished or still running; poll the URL in `Location`.',
    schema: datasetImport,
  },
} as const;

/** POST /api/v1/desk/datasets */
export const addDatasetCall = tokenRoute({
  ...imports,
  path: PATH,
  about: 'Adds a dataset from a file.',
  body: z.strictObject({
    ...said,
    title: z.string().min(1).max(200),
    producer: z.string().min(1).max(200),
    licence: z.string().min(1).max(200),
    licenceUrl: text(500),
    about: text(4000),
    redistributable: z
      .enum(['yes', 'no'])
      .optional()
      .meta({ description: 'Whether its rows may be redistributed; false if omitted.' }),
  }),
  refuses: [409, 413],
  call: async ({ context, body, files, by }) => {
    const slug = slugOf(body.title, 'dataset');
    if (await findDataset(context.reading, slug)) {
      throw refusal('datasetKnown', { slug });
    }
    return began(context, body, { files, by, known: null });
  },
});

/** POST /api/v1/desk/datasets/:slug/versions */
export const addDatasetVersionCall = tokenRoute({
  ...imports,
  path: `${PATH}/:slug/versions`,
  about: 'Adds a version of a dataset from a file.',
  body: z.strictObject(said),
  refuses: [404, 409, 413],
  call: async ({ context, params: { slug = '' }, body, files, by }) => {
    if (!(await findDataset(context.reading, slug))) throw noSuchDataset();
    return began(context, body, { files, by, known: slug });
  },
});

/** GET /api/v1/desk/datasets/imports/:id */
export const datasetImportCall = tokenRoute({
  ...changes,
  method: 'GET',
  path: `${PATH}/imports/:id`,
  about:
    'Gets the status of a dataset import started by the token’s member, for up to an hour, including why it failed.',
  returns: { status: 200, about: 'The progress of the import.', schema: datasetImport },
  refuses: [400, 404, 409],
  call: async ({ context, params, by }) => ({
    json: datasetImportJson(await importIn(context.reading, datasetImports, params.id, by.member.id)),
  }),
});

/** DELETE /api/v1/desk/datasets/imports/:id */
export const stopDatasetImportCall = tokenRoute({
  ...changes,
  method: 'DELETE',
  path: `${PATH}/imports/:id`,
  about: 'Cancels a dataset import started by the token’s member; nothing is stored.',
  returns: { status: 204, about: 'The import was cancelled.' },
  refuses: [404, 409],
  call: async ({ context, params, by }) => {
    await stopImportIn(context, datasetImports, params.id, by.member.id);
    return {};
  },
});

/** PUT /api/v1/desk/datasets/:slug/roles */
export const confirmRolesCall = tokenRoute({
  ...changes,
  method: 'PUT',
  path: `${PATH}/:slug/roles`,
  about: 'Confirms the field roles of a dataset’s latest version.',
  takesVersion: true,
  body: z.strictObject({ confirmed: z.literal(true) }),
  returns: { status: 200, about: 'The updated dataset.', schema: deskDatasetWhole },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, by, ifMatch }) => {
    const seen = versionIn(ifMatch);
    if (!(await findDataset(context.reading, slug))) throw noSuchDataset();
    await context.store.write((writing) =>
      ifUnmodified(
        () => confirmRoles(writing, { slug, seen }, by),
        async () => {
          const { json: current, etag } = await wholeAnswered(writing, slug);
          return { current, etag };
        },
      ),
    );
    context.log.info({ by: by.member.id, dataset: slug }, 'the roles of a dataset were confirmed');
    return wholeAnswered(context.reading, slug);
  },
});

/** PUT /api/v1/desk/datasets/:slug/published */
export const publishDatasetCall = tokenRoute({
  ...changes,
  method: 'PUT',
  path: `${PATH}/:slug/published`,
  about: 'Makes a dataset public or private, including its page, its rows and what it says about figures.',
  body: z.strictObject({ published: z.boolean() }),
  returns: { status: 200, about: 'The updated dataset.', schema: deskDatasetWhole },
  refuses: [404],
  call: async ({ context, params: { slug = '' }, body: { published }, by }) => {
    if (!(await findDataset(context.reading, slug))) throw noSuchDataset();
    const now = published ? context.clock.now() : null;
    await context.store.write((writing) => publishDataset(writing, slug, now, by));
    context.log.info({ by: by.member.id, dataset: slug, published }, 'a dataset was shown or hidden');
    return wholeAnswered(context.reading, slug);
  },
});

/** DELETE /api/v1/desk/datasets/:slug */
export const removeDatasetCall = tokenRoute({
  ...changes,
  method: 'DELETE',
  path: `${PATH}/:slug`,
  about: 'Deletes a dataset that no figure uses, with its versions and files.',
  returns: { status: 204, about: 'The dataset was deleted.' },
  refuses: [404, 409],
  call: async ({ context, params: { slug = '' }, by }) => {
    const dataset = await findDataset(context.reading, slug);
    if (!dataset) throw noSuchDataset();
    await removeDataset(context.store, context.config, dataset, by);
    context.log.info({ by: by.member.id, dataset: slug }, 'a dataset was removed');
    return {};
  },
});

/** The form's names for fields. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  licenceUrl: 'licence-url',
  sourceUrl: 'source-url',
  producerVersion: 'producer-version',
};

async function began(
  context: ActContext,
  body: Readonly<Record<string, string | undefined>>,
  sent: {
    readonly files: readonly SentFile[];
    readonly by: Authorized<'manage datasets'>;
    readonly known: string | null;
  },
) {
  const { files, by, known } = sent;
  const [file] = files;
  if (!file) throw refusal('fileNotSent');
  const form = formOf(body, FORM_NAMES);
  const { given, wrong } = readUpload({ form, file }, wordsIn('en'), known === null);
  refuseWrong(wrong, FORM_NAMES);
  const about = known === null ? given : { ...given, slug: known };
  const id = await beginDatasetImport(context, about, { by, slug: known, values: form, file });
  return importBegun(context, PATH, datasetImports, { id, by: by.member.id }, datasetImportJson);
}

async function wholeAnswered(reading: Reading, slug = '') {
  const dataset = await findDataset(reading, slug);
  if (!dataset) throw noSuchDataset();
  const { id, newest } = dataset;
  const json = datasetWholeJson(dataset, {
    versions: await listVersions(reading, id),
    effects: await versionEffects(reading, id),
    stories: await datasetStories(reading, id),
  });
  const { etag } = tagged({ ...json, etag: seenTag(`v${newest.number}`) });
  return { json, etag };
}
