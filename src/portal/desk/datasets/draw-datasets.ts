import { h } from 'preact';
import { findFollowed, listFollowed } from '../../../desk/following/followed.queries.ts';
import type { Followed } from '../../../desk/following/followed.ts';
import { countNamesOfDataset } from '../../../entities/data/data-name-queue.queries.ts';
import type { Problem } from '../../../errors.ts';
import { EDITION, readDescription } from '../../../evidence/cubes/describe-versions.ts';
import { descriptionStates } from '../../../evidence/cubes/descriptions.queries.ts';
import { countGuesses } from '../../../evidence/cubes/how-sure.ts';
import {
  datasetStories,
  findDataset,
  listDatasets,
  listVersions,
} from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { versionEffects } from '../../../evidence/queue/version-effects.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { DatasetPage, DatasetsPage } from './DatasetsPage.tsx';
import { columnsLink, datasetView } from './dataset.view.ts';
import { datasetsView } from './datasets.view.ts';
import { type UploadTyped, uploadMegabytes } from './upload.fields.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';

/** Draws the list of datasets, with the form's values and errors. */
export async function drawDatasets(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: UploadTyped | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const megabytes = uploadMegabytes(context.config);
  const list = await listDatasets(context.reading);
  const described = await descriptionStates(
    context.reading,
    list.map(({ newest }) => newest.id),
  );
  const followed = await listFollowed(context.reading);
  const datasets = datasetsView(list, described, followed, typed, megabytes, edition);
  const notice = typed ? null : noticeOf(request.query.done, edition);
  const head = {
    path: PATH,
    title: words.say('deskDatasets'),
    intro: words.say('datasetsIntro'),
    status,
    notice,
  };
  return deskPage(context, edition, visitor, request, head, h(DatasetsPage, { datasets }));
}

/** Draws one dataset, with the values and errors of the form for its next version. */
export async function drawDataset(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: UploadTyped | null,
  status: Page['status'] = 200,
  said: NoticeView | null = null,
  slug = request.params.slug ?? '',
): Promise<Page> {
  const { reading } = context;
  const found = await findDataset(reading, slug);
  if (!found) throw noSuchDataset();
  const edition = ownEdition(context, request, visitor);
  const [versions, effects, stories, names, guesses, followed] = await Promise.all([
    listVersions(reading, found.id),
    versionEffects(reading, found.id),
    datasetStories(reading, found.id),
    countNamesOfDataset(reading, found),
    guessesOf(context, found, request.query.done),
    findFollowed(reading, found.slug),
  ]);
  const megabytes = uploadMegabytes(context.config);
  const now = context.clock.now();
  const known = { versions, effects, stories, names, guesses, followed };
  const parts = { dataset: found, ...known, now, typed, megabytes };
  const dataset = datasetView(parts, edition);
  const head = {
    path: PATH,
    at: `${PATH}/${slug}`,
    title: nameIn(found.names, edition.language),
    status,
    // Refreshes the page until the URL has been fetched.
    again: isAwaited(followed, now) && AWAITING.has(request.query.done ?? '') ? ASK_AGAIN_SECONDS : undefined,
    notice:
      said ?? (typed ? null : withColumns(noticeOf(request.query.done, edition), slug, guesses, edition)),
  };
  return deskPage(context, edition, visitor, request, head, h(DatasetPage, { dataset }));
}

const AWAITING = new Set(['followed', 'follow-saved', 'fetching']);
const ASK_AGAIN_SECONDS = 5;

function isAwaited(followed: Followed | null, now: Date): boolean {
  return followed !== null && followed.pausedAt === null && followed.nextAt <= now;
}

/** How many columns are guesses, as stored; right after an import, before anything is stored, it reads the table. */
async function guessesOf(
  { reading, analytics }: PageContext,
  dataset: Dataset,
  done: string | undefined,
): Promise<number | null> {
  const state = (await descriptionStates(reading, [dataset.newest.id])).get(dataset.newest.id);
  if (state && state.edition >= EDITION) return state.guesses;
  if (done !== 'new' && done !== 'version') return state?.guesses ?? null;
  try {
    const found = await readDescription(reading, analytics, dataset);
    return found && countGuesses(found.cube);
  } catch {
    // The columns page says that the file cannot be read.
    return null;
  }
}

/** The message after an act, with a link to the columns if they are guesses. */
function withColumns(
  notice: NoticeView | null,
  slug: string,
  guesses: number | null,
  edition: Edition,
): NoticeView | null {
  if (!notice || notice.wrong || !guesses) return notice;
  const text = `${notice.text} ${edition.words.say('colGuesses', { count: guesses })}`;
  return { ...notice, text, link: columnsLink(slug, edition) };
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string) => ({ text, wrong: false });
  switch (done) {
    case 'new':
      return said(words.say('datasetAdded'));
    case 'version':
      return said(words.say('datasetVersionAdded'));
    case 'same':
      return { text: words.say('datasetSame'), wrong: true };
    case 'confirmed':
      return said(words.say('datasetConfirmed'));
    case 'published':
      return said(words.say('datasetPublished'));
    case 'hidden':
      return said(words.say('datasetHidden'));
    case 'removed':
      return said(words.say('datasetRemoved'));
    case 'followed':
      return said(words.say('dsfDoneFollowed'));
    case 'follow-saved':
      return said(words.say('dsfDoneSaved'));
    case 'fetching':
      return said(words.say('dsfDoneFetching'));
    case 'paused':
      return said(words.say('dsfDonePaused'));
    case 'unfollowed':
      return said(words.say('dsfDoneUnfollowed'));
    default:
      return null;
  }
}

/** The error for a dataset that does not exist. */
export function noSuchDataset(): Problem {
  return refusal('tableUnknown');
}
