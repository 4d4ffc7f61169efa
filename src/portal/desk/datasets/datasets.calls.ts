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
  about: 'The datasets, each with its newest version.',
  returns: { status: 200, about: 'All of them.', schema: z.object({ datasets: z.array(deskDataset) }) },
  call: async ({ context }) => ({
    json: { datasets: (await listDatasets(context.reading)).map(datasetJson) },
  }),
});

/** GET /api/v1/desk/datasets/:slug */
export const datasetCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'One dataset: its fields with their roles, its versions and what followed, the stories on it.',
  returns: {
    status: 200,
    about: 'The dataset; its ETag is what a yes to its roles names.',
    schema: deskDatasetWhole,
  },
  refuses: [404],
  call: ({ context, params }) => wholeAnswered(context.reading, params.slug),
});

const text = (most: number) => z.string().max(most).optional();
const said = {
  retrieved: text(10).meta({
    description:
      'The day the file was fetched from its producer; left out: as the descriptor says, or not known.',
  }),
  producerVersion: text(100).meta({ description: 'What its producer calls this version.' }),
  sourceUrl: text(500),
  note: text(500),
  descriptor: text(DESCRIPTOR_MOST).meta({
    description:
      'What says what the columns are: a Frictionless descriptor, CSVW metadata, or an SDMX structure message (JSON or XML).',
  }),
};
const imports = {
  ...changes,
  method: 'POST',
  perMinute: 20,
  files: { bytes: UPLOAD_BYTES, most: 1 },
  returns: {
    status: 202,
    about: 'The import, ended where that was soon, else running; Location says where to ask for it again.',
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
      .meta({ description: 'Whether its rows may be handed on; left out: no.' }),
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
  about: 'Adds the next version of a dataset from a file.',
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
  about: 'An import of a dataset that the token’s member began, for an hour; where it failed, why.',
  returns: { status: 200, about: 'How far it is.', schema: datasetImport },
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
  about: 'Stops an import of a dataset that the token’s member began; nothing of it is kept.',
  returns: { status: 204, about: 'It is stopped.' },
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
  about: 'Says yes to the roles of a dataset’s fields, as its newest version has them.',
  takesVersion: true,
  body: z.strictObject({ confirmed: z.literal(true) }),
  returns: { status: 200, about: 'The dataset as it stands now.', schema: deskDatasetWhole },
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
  about: 'Shows a dataset to readers, or hides it from them: its page and rows, and what it says of figures.',
  body: z.strictObject({ published: z.boolean() }),
  returns: { status: 200, about: 'The dataset as it stands now.', schema: deskDatasetWhole },
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
  about: 'Removes a dataset that no figure rests on, with its versions and their files.',
  returns: { status: 204, about: 'It is removed.' },
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
