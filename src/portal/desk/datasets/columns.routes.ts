import { correctDescription, type DescriptionChange } from '../../../desk/datasets/correct-description.ts';
import { Problem } from '../../../errors.ts';
import { readingsOf } from '../../../evidence/cubes/column-readings.ts';
import { readDescription } from '../../../evidence/cubes/describe-versions.ts';
import { findPastCube } from '../../../evidence/cubes/descriptions.queries.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { Refusal } from '../../../words/refusal.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { type ColumnSent, chosen, readColumns } from './columns.fields.ts';
import type { ColumnsAsked, ColumnsTyped } from './columns.view.ts';
import { drawColumns } from './draw-columns.ts';
import { noSuchDataset } from './draw-datasets.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';

/** GET /desk/datasets/:slug/columns */
export const columnsPage: MakeOwnPage<Keeper> = (context, request, visitor) => {
  const { q, show, page, done } = request.query;
  const notice = noticeOf(done, ownEdition(context, request, visitor));
  return drawColumns(context, request, visitor, {
    asked: { q, show, page },
    typed: null,
    status: 200,
    notice,
  });
};

/** POST /desk/datasets/:slug/columns/change */
export const changeColumnsAct: Act<Keeper> = async (context, request, visitor) => {
  const sent = readColumns(request.form);
  const note = request.form.note ?? '';
  const dataset = await datasetOf(context, request);
  // Compared with what was displayed, so that an untouched field does not undo someone else's change.
  const cube =
    (await findPastCube(context.reading, dataset.id, seenIn(request.form))) ??
    (await readDescription(context.reading, context.analytics, dataset).catch(() => null))?.cube;
  const readings = cube ? readingsOf(cube, dataset.newest.fields) : [];
  const isTouched = (one: ColumnSent) =>
    Object.values(chosen([one], readings)).some(({ length }) => length > 0);
  const typed = { sent: sent.filter(isTouched), note, wrong: null };
  return changed(context, request, visitor, {
    dataset,
    change: { ...chosen(sent, readings), note },
    typed,
    done: 'saved',
  });
};

/** POST /desk/datasets/:slug/columns/confirm */
export const confirmColumnsAct: Act<Keeper> = async (context, request, visitor) => {
  const dataset = await datasetOf(context, request);
  const change = { set: [], undo: [], confirm: 'all' as const, note: '' };
  return changed(context, request, visitor, { dataset, change, typed: null, done: 'confirmed' });
};

/** POST /desk/datasets/:slug/columns/restore */
export const restoreColumnsAct: Act<Keeper> = async (context, request, visitor) => {
  const dataset = await datasetOf(context, request);
  const change = { set: [], undo: 'all' as const, confirm: [], note: '' };
  return changed(context, request, visitor, { dataset, change, typed: null, done: 'restored' });
};

async function datasetOf({ reading }: ActContext, { params }: ActRequest): Promise<Dataset> {
  const dataset = await findDataset(reading, params.slug ?? '');
  if (!dataset) throw noSuchDataset();
  return dataset;
}

async function changed(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  {
    dataset,
    change,
    typed,
    done,
  }: {
    readonly dataset: Dataset;
    readonly change: Omit<DescriptionChange, 'seen'>;
    readonly typed: ColumnsTyped | null;
    readonly done: 'saved' | 'confirmed' | 'restored';
  },
): Promise<Acted> {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const asked = askedIn(form);
  const seen = seenIn(form);
  const by = visitor.by.member.id;
  try {
    const after = await correctDescription(
      context.store,
      context.analytics,
      dataset,
      { ...change, seen },
      visitor.by,
    );
    const isChanged = after.number !== seen.number && !(seen.number === 0 && after.number === 1);
    if (isChanged) context.log.info({ by, dataset: dataset.slug, done }, 'columns of a dataset were changed');
    const to = { ...asked, done: isChanged ? done : 'same' };
    return { seeOther: hrefIn(edition, `${PATH}/${dataset.slug}/columns`, to) };
  } catch (error) {
    const status = statusOf(error);
    const line =
      error instanceof Problem && error.kind === 'conflict' && typed
        ? edition.words.say('colConflict')
        : lineOf(error, edition.words);
    const back = { asked, typed: withWrong(typed, error, line), status, notice: { text: line, wrong: true } };
    return drawColumns(context, request, visitor, back);
  }
}

/** Which description was displayed; undefined if the form does not say. */
function seenIn({ version, description }: Readonly<Record<string, string>>): {
  version: number;
  number: number;
} {
  return { version: Number(version || Number.NaN), number: Number(description || Number.NaN) };
}

/** Puts a refusal beside the column it names, if that is in the form. */
function withWrong(typed: ColumnsTyped | null, error: unknown, line: string): ColumnsTyped | null {
  const named = error instanceof Refusal ? error.params.column : undefined;
  const sent = typed?.sent.find(({ column }) => column.slice(0, 80) === named);
  return typed && sent ? { ...typed, wrong: { column: sent.column, line } } : typed;
}

function askedIn({
  q,
  show,
  page,
}: Readonly<Record<string, string>>): ColumnsAsked & Record<string, string | undefined> {
  const isPage = /^[1-9]\d{0,3}$/.test(page ?? '');
  return {
    q: q || undefined,
    show: show === 'guesses' ? show : undefined,
    page: isPage ? page : undefined,
  };
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'saved':
      return { text: words.say('colSaved'), wrong: false };
    case 'confirmed':
      return { text: words.say('colConfirmed'), wrong: false };
    case 'restored':
      return { text: words.say('colRestored'), wrong: false };
    case 'same':
      return { text: words.say('colSame'), wrong: false };
    default:
      return null;
  }
}
