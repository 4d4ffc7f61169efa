import { correctDescription, unreadable } from '../../../desk/datasets/correct-description.ts';
import { readDescription } from '../../../evidence/cubes/describe-versions.ts';
import { listDescriptions } from '../../../evidence/cubes/descriptions.queries.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import type { Reading } from '../../../store/database.ts';
import type { PageContext } from '../../http/page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, seenIn, seenTag, tagged } from '../../json/if-unmodified.ts';
import { columnsChange, columnsJson, datasetColumns } from './column-schemas.ts';
import { noSuchDataset } from './draw-datasets.ts';

const PATH = '/api/v1/desk/datasets/:slug/columns';

/** GET /api/v1/desk/datasets/:slug/columns */
export const columnsCall = tokenRoute({
  method: 'GET',
  who: 'manage datasets',
  scope: 'data:read',
  path: PATH,
  about:
    'Gets the description of the columns in a dataset’s latest version, what it implies, and who confirmed it.',
  returns: {
    status: 200,
    about: 'The columns. Send the ETag to change them.',
    schema: datasetColumns,
  },
  refuses: [400, 404, 503],
  call: ({ context, params }) => columnsAnswered(context, params.slug),
});

/** PATCH /api/v1/desk/datasets/:slug/columns */
export const changeColumnsCall = tokenRoute({
  method: 'PATCH',
  who: 'manage datasets',
  scope: 'data:write',
  path: PATH,
  about: 'Corrects, confirms or resets column descriptions; figures that use the dataset are rechecked.',
  takesVersion: true,
  nonTransactional: true,
  body: columnsChange,
  returns: {
    status: 200,
    about: 'The updated columns with the new ETag.',
    schema: datasetColumns,
  },
  refuses: [400, 404, 503],
  call: async ({ context, params: { slug = '' }, body, by, ifMatch }) => {
    const [, version, number] = /^v(\d{1,9}) d(\d{1,9})$/.exec(seenIn(ifMatch)) ?? [];
    const dataset = await datasetCalled(context.reading, slug);
    const change = {
      seen: { version: Number(version ?? Number.NaN), number: Number(number ?? Number.NaN) },
      set: (body.set ?? []).map((one) => ({ ...one, value: one.value.trim() })),
      confirm: body.confirm ?? [],
      undo: body.undo ?? [],
      note: body.note ?? '',
    };
    await ifUnmodified(
      () => correctDescription(context.store, context.analytics, dataset, change, by),
      async () => {
        const { json: current, etag } = await columnsAnswered(context, slug);
        return { current, etag };
      },
    );
    context.log.info({ by: by.member.id, dataset: slug }, 'columns of a dataset were changed');
    return columnsAnswered(context, slug);
  },
});

async function datasetCalled(reading: Reading, slug: string): Promise<Dataset> {
  const dataset = await findDataset(reading, slug);
  if (!dataset) throw noSuchDataset();
  return dataset;
}

async function columnsAnswered(
  { reading, analytics }: Pick<PageContext, 'reading' | 'analytics'>,
  slug = '',
) {
  const dataset = await datasetCalled(reading, slug);
  const found = await readDescription(reading, analytics, dataset).catch(() => 'unread' as const);
  if (found === 'unread') throw unreadable(dataset);
  const json = columnsJson(found, await listDescriptions(reading, dataset.id));
  const { etag } = tagged({ ...json, etag: seenTag(`v${json.version} d${json.description}`) });
  return { json, etag };
}
