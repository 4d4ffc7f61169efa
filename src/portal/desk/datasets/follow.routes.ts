import {
  changeFollowed,
  fetchSoon,
  followAddress,
  orderToFollow,
  unfollow,
} from '../../../desk/following/follow-address.ts';
import { findFollowed } from '../../../desk/following/followed.queries.ts';
import { Problem } from '../../../errors.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import { slugOf } from '../../../stories/story.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { beginDatasetFollow, datasetImports } from './dataset-imports.ts';
import { drawDataset, drawDatasets, noSuchDataset } from './draw-datasets.ts';
import { importEnded, importRuns } from './import.routes.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';

/** POST /desk/datasets/follow: fetches a URL for the first time, and reads it like an uploaded file. */
export const followNewAct: Act<Keeper> = async (context, request, visitor) => {
  const { form } = request;
  const { words } = ownEdition(context, request, visitor);
  const typed = (field: string, line: string) => ({ values: form, wrong: { [field]: line } });
  if (form.title && (await findDataset(context.reading, slugOf(form.title, 'dataset'))))
    return drawDatasets(context, request, visitor, typed('title', words.say('uploadKnown')), 400);
  const { by } = visitor;
  let id: string;
  try {
    const order = orderToFollow(by, {
      address: form.address ?? '',
      every: form.every || undefined,
      descriptor: form.descriptor || null,
    });
    const said = {
      title: form.title || undefined,
      producer: form.producer || undefined,
      licence: form.licence || undefined,
      redistributable: form.redistributable === 'yes',
    };
    id = await beginDatasetFollow(context, order, said, { by, slug: null, values: form });
  } catch (error) {
    const line = lineOf(error, words);
    const field = isOfDescriptor(error) ? 'descriptor' : 'address';
    return drawDatasets(context, request, visitor, typed(field, line), statusOf(error));
  }
  await datasetImports.endedSoon(context.reading, id, by.member.id);
  return (await importEnded(context, request, visitor, id)) ?? importRuns(context, request, visitor, id);
};

/** POST /desk/datasets/:slug/follow */
export const followAct: Act<Keeper> = (context, request, visitor) =>
  changed(context, request, visitor, async (slug, now) => {
    const { address = '', every, descriptor } = request.form;
    const wanted = { address, every: every || undefined, descriptor: descriptor || null };
    const known = await findFollowed(context.reading, slug);
    await context.store.write((writing) =>
      known
        ? changeFollowed(writing, visitor.by, slug, wanted, now)
        : followAddress(writing, visitor.by, slug, wanted, now),
    );
    return known ? 'follow-saved' : 'followed';
  });

/** POST /desk/datasets/:slug/fetch */
export const fetchAct: Act<Keeper> = (context, request, visitor) =>
  changed(context, request, visitor, async (slug, now) => {
    const acceptsChanges = request.form.accept === 'yes';
    await context.store.write((writing) => fetchSoon(writing, visitor.by, slug, { acceptsChanges }, now));
    return 'fetching';
  });

/** POST /desk/datasets/:slug/pause */
export const pauseAct: Act<Keeper> = (context, request, visitor) =>
  changed(context, request, visitor, async (slug, now) => {
    const paused = request.form.paused === 'yes';
    await context.store.write((writing) => changeFollowed(writing, visitor.by, slug, { paused }, now));
    return paused ? 'paused' : 'fetching';
  });

/** POST /desk/datasets/:slug/unfollow */
export const unfollowAct: Act<Keeper> = (context, request, visitor) =>
  changed(context, request, visitor, async (slug) => {
    await context.store.write((writing) => unfollow(writing, visitor.by, slug));
    return 'unfollowed';
  });

async function changed(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  change: (slug: string, now: Date) => Promise<string>,
): Promise<Acted> {
  const slug = request.params.slug ?? '';
  if (!(await findDataset(context.reading, slug))) throw noSuchDataset();
  try {
    const done = await change(slug, context.clock.now());
    context.log.info({ by: visitor.by.member.id, dataset: slug, done }, 'what a dataset follows was changed');
    return {
      seeOther: `${hrefIn(ownEdition(context, request, visitor), `${PATH}/${slug}`, { done })}#followed`,
    };
  } catch (error) {
    const status = statusOf(error);
    const line = lineOf(error, ownEdition(context, request, visitor).words);
    if (!('address' in request.form))
      return drawDataset(context, request, visitor, null, status, { text: line, wrong: true });
    const field = isOfDescriptor(error) ? 'descriptor' : 'address';
    const typed = { values: request.form, wrong: { [field]: line } };
    return drawDataset(context, request, visitor, typed, status);
  }
}

/** Whether the unreadable file is the descriptor, which only the refusal's code says. */
function isOfDescriptor(error: unknown): boolean {
  return error instanceof Problem && /descriptor/.test(error.line);
}
