import { type ComponentChildren, h } from 'preact';
import { type ColumnReading, readingsOf } from '../../../evidence/cubes/column-readings.ts';
import { readCorrection } from '../../../evidence/cubes/correct-cube.ts';
import { type DescribedDataset, readDescription } from '../../../evidence/cubes/describe-versions.ts';
import { listDescriptions } from '../../../evidence/cubes/descriptions.queries.ts';
import { settledColumns, stepsOf } from '../../../evidence/cubes/settled-columns.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset, DatasetVersion } from '../../../evidence/datasets/dataset.ts';
import { openAtDesk } from '../../../evidence/datasets/open-values.ts';
import { type NumberedRow, readRows } from '../../../evidence/datasets/read-rows.ts';
import type { Analytics } from '../../../store/analytics.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { EmptyState } from '../../site/EmptyState.tsx';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { type DeskHead, deskPage } from '../frame/desk-page.ts';
import { ColumnsPage, MembersPage } from './ColumnsPage.tsx';
import { COLUMNS_LISTED } from './columns.fields.ts';
import { type ColumnsAsked, type ColumnsTyped, columnsView } from './columns.view.ts';
import { noSuchDataset } from './draw-datasets.ts';
import { membersView } from './members.view.ts';

type Keeper = PermittedVisitor<'manage datasets'>;

const PATH = '/desk/datasets';
const ROWS_SHOWN = 8;
/** The maximum number of table columns shown: for a measure with one column a year, the first and the last. */
const TABLE_COLUMNS = 24;

/** A refused form of the columns page. */
export interface ColumnsBack {
  readonly asked: ColumnsAsked;
  readonly typed: ColumnsTyped | null;
  readonly status: Page['status'];
  readonly notice: NoticeView | null;
}

/** Draws the columns of a dataset, with the choices that were refused. */
export async function drawColumns(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  { asked, typed, status, notice }: ColumnsBack,
): Promise<Page> {
  const slug = request.params.slug ?? '';
  const dataset = await findDataset(context.reading, slug);
  if (!dataset) throw noSuchDataset();
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const title = words.say('colTitle', { dataset: nameIn(dataset.names, edition.language) });
  const head: DeskHead = {
    path: PATH,
    at: `${PATH}/${slug}/columns`,
    title,
    intro: words.say('colIntro'),
    status,
    notice,
  };
  const found = await described(context, dataset);
  if (found === 'unread')
    return deskPage(context, edition, visitor, request, ...unread(dataset, head, edition));
  const { column } = request.query;
  const dimension = found.cube.dimensions.find((one) => one.column === column);
  if (column !== undefined && dimension) {
    const { cube, number } = found;
    const view = membersView(
      { slug, version: dataset.newest.number, number, cube, dimension, asked },
      edition,
    );
    const of = {
      ...head,
      title: words.say('colMembersOf', { column: dimension.trade?.field ?? column }),
      intro: undefined,
    };
    return deskPage(context, edition, visitor, request, of, h(MembersPage, { view }));
  }
  const history = await listDescriptions(context.reading, dataset.id);
  const readings = readingsOf(found.cube, dataset.newest.fields);
  const wanted = readings.filter((one) => isAsked(one, asked));
  const from = (Number(asked.page || 1) - 1) * COLUMNS_LISTED;
  const listed = wanted.slice(from, from + COLUMNS_LISTED);
  const held = listed.flatMap(({ held }) =>
    held.length > 4 ? [...held.slice(0, 2), ...held.slice(-2)] : held,
  );
  const tableColumns = dataset.newest.fields
    .flatMap(({ name }) => (held.includes(name) ? [name] : []))
    .slice(0, TABLE_COLUMNS);
  const view = columnsView(
    {
      dataset,
      cube: found.cube,
      number: found.number,
      readings,
      listed,
      count: wanted.length,
      from,
      tableColumns,
      rows: await firstRows(context.analytics, dataset.newest, tableColumns),
      settled: settledColumns(history),
      corrected: new Set(found.corrections.map((text) => readCorrection(text).column)),
      steps: stepsOf(history),
      asked,
      typed,
    },
    edition,
  );
  return deskPage(context, edition, visitor, request, head, h(ColumnsPage, { view }));
}

/** The description of a dataset; `unread` if its file cannot be read. */
async function described(
  { reading, analytics }: PageContext,
  dataset: Dataset,
): Promise<DescribedDataset | 'unread'> {
  try {
    return await readDescription(reading, analytics, dataset);
  } catch {
    return 'unread';
  }
}

function unread({ slug, newest }: Dataset, head: DeskHead, edition: Edition): [DeskHead, ComponentChildren] {
  const { words } = edition;
  const href = hrefIn(edition, `${PATH}/${slug}`);
  const links = [{ text: words.say('colDataset'), href }];
  const text = words.say('colUnreadable', { number: words.number(newest.number) });
  const advice = words.say('colUnreadableAdvice');
  return [{ ...head, status: 503 }, h(EmptyState, { text, advice, links })];
}

function isAsked({ columns, held, label, isGuess }: ColumnReading, { q, show }: ColumnsAsked): boolean {
  if (show && !isGuess) return false;
  const wanted = (q ?? '').toLocaleLowerCase();
  return [...columns, ...held, label ?? ''].some((name) => name.toLocaleLowerCase().includes(wanted));
}

/** The first rows of a version, with some of its columns; empty if they cannot be read. */
async function firstRows(
  analytics: Analytics,
  version: DatasetVersion,
  columns: readonly string[],
): Promise<NumberedRow[]> {
  const fields = version.fields.filter(({ name }) => columns.includes(name));
  const open = openAtDesk({ ...version, fields });
  try {
    return await readRows(analytics, open, { where: null, after: 0, most: ROWS_SHOWN });
  } catch {
    return [];
  }
}
