import { confirmRoles } from '../../../desk/datasets/confirm-roles.ts';
import { publishDataset } from '../../../desk/datasets/publish-dataset.ts';
import { removeDataset } from '../../../desk/datasets/remove-dataset.ts';
import { findDataset, listDatasets } from '../../../evidence/datasets/dataset.queries.ts';
import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import { slugOf } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { beginDatasetImport, datasetImports } from './dataset-imports.ts';
import { drawDataset, drawDatasets, noSuchDataset } from './draw-datasets.ts';
import { importEnded, importRuns } from './import.routes.ts';
import { readUpload } from './upload.fields.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';

/** GET /desk/datasets */
export const datasetsPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawDatasets(context, request, visitor, null);

/** GET /desk/datasets.json */
export const datasetsJson: MakeOwnPage<Keeper> = async (context) =>
  deskJson({ datasets: await listDatasets(context.reading) });

/** GET /desk/datasets/:slug */
export const datasetPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawDataset(context, request, visitor, null);

/** POST /desk/datasets/add */
export const addDatasetAct: Act<Keeper> = async (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const { given, wrong } = readUpload(request, words, true);
  const title = given.title ?? '';
  if (!wrong.title && (await findDataset(context.reading, slugOf(title, 'dataset')))) {
    wrong.title = words.say('uploadKnown');
  }
  const typed = { values: request.form, wrong };
  if (Object.keys(wrong).length > 0) return drawDatasets(context, request, visitor, typed, 400);
  return runImport(context, request, visitor, given, null);
};

/** POST /desk/datasets/:slug/add-version */
export const addVersionAct: Act<Keeper> = async (context, request, visitor) => {
  const slug = request.params.slug ?? '';
  if (!(await findDataset(context.reading, slug))) throw noSuchDataset();
  const { words } = ownEdition(context, request, visitor);
  const { given, wrong } = readUpload(request, words, false);
  const typed = { values: request.form, wrong };
  if (Object.keys(wrong).length > 0) return drawDataset(context, request, visitor, typed, 400);
  return runImport(context, request, visitor, { ...given, slug }, slug);
};

/** The field of the form that confirms the roles: the displayed version. */
export const ROLES_FORM: Form = { seen: { most: 9 } };

/** POST /desk/datasets/:slug/roles */
export const confirmRolesAct: Act<Keeper> = async (context, request, visitor) => {
  const slug = request.params.slug ?? '';
  try {
    const seen = wholeNumberIn(request.form, 'seen');
    await context.store.write((writing) => confirmRoles(writing, { slug, seen }, visitor.by));
  } catch (error) {
    const status = statusOf(error);
    return drawDataset(context, request, visitor, null, status, {
      text: lineOf(error, ownEdition(context, request, visitor).words),
      wrong: true,
    });
  }
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${PATH}/${slug}`, { done: 'confirmed' }) };
};

/** The field of the form that shows a dataset to readers, or hides it. */
export const PUBLISH_FORM: Form = { published: { most: 3 } };

/** POST /desk/datasets/:slug/publish */
export const publishDatasetAct: Act<Keeper> = async (context, request, visitor) => {
  const slug = request.params.slug ?? '';
  const now = request.form.published === 'yes' ? context.clock.now() : null;
  await context.store.write((writing) => publishDataset(writing, slug, now, visitor.by));
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `${PATH}/${slug}`, { done: now ? 'published' : 'hidden' }) };
};

/** POST /desk/datasets/:slug/remove */
export const removeDatasetAct: Act<Keeper> = async (context, request, visitor) => {
  const dataset = await findDataset(context.reading, request.params.slug ?? '');
  if (!dataset) throw noSuchDataset();
  try {
    await removeDataset(context.store, context.config, dataset, visitor.by);
  } catch (error) {
    const status = statusOf(error);
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawDataset(context, request, visitor, null, status, notice);
  }
  context.log.info({ by: visitor.by.member.id, dataset: dataset.slug }, 'a dataset was removed');
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done: 'removed' }) };
};

/** Starts the import; answers with its result if that is quick, or else with the page that shows it running. */
async function runImport(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  given: Omit<DatasetFile, 'file'>,
  slug: string | null,
): Promise<Acted> {
  const { file } = request;
  if (!file) throw refusal('fileNotSent');
  const { by } = visitor;
  const id = await beginDatasetImport(context, given, { by, slug, values: request.form, file });
  await datasetImports.endedSoon(context.reading, id, by.member.id);
  const ended = await importEnded(context, request, visitor, id);
  return ended ?? importRuns(context, request, visitor, id);
}
